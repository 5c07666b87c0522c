package se.hemvist.followup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.extract.PersonExtract;
import se.hemvist.intake.extract.PersonExtracts;
import se.hemvist.kernel.actor.AccessRefusal;
import se.hemvist.kernel.extract.Chapter;
import se.hemvist.kernel.extract.Held;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Published;
import se.hemvist.kernel.store.Sql;
import se.hemvist.kernel.store.Stores;
import se.hemvist.lease.conduct.Disturbances;
import se.hemvist.lease.conduct.NewReport;
import se.hemvist.lease.conduct.ReportSource;
import se.hemvist.lease.sublease.SubleaseId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** GDPR, article 15: a person who asks is told all that is held, by every context, and nothing of anybody else. */
class RegisterExtractTest {

    private static final String SECRET = "prövas enligt 26 kap. 5 §";

    private final FirstTenancy story = new FirstTenancy();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void of_every_table_it_is_said_what_people_call_it_or_why_a_person_is_not_told_of_it() {
        assertThat(held("held.csv").map(line -> line[0]))
                .containsExactlyInAnyOrderElementsOf(
                        list(
                                """
                select table_schema || '.' || table_name from information_schema.tables
                 where table_schema in ('kernel', 'intake', 'lease', 'followup') and table_type = 'BASE TABLE'
                   and table_name <> 'flyway_schema_history'"""));
        assertThat(held("held.csv")).allMatch(line -> line[3].isEmpty() != line[4].isEmpty());
    }

    @Test
    void of_every_column_of_what_is_told_it_is_said_what_people_call_it_or_that_it_is_a_number_of_the_house_s_own() {
        List<String> told = held("held.csv")
                .filter(line -> !line[3].isEmpty())
                .map(line -> line[0])
                .toList();

        assertThat(held("headings.csv").map(line -> line[0] + "." + line[1]))
                .containsExactlyInAnyOrderElementsOf(list(
                                """
                select table_schema || '.' || table_name || '.' || column_name from information_schema.columns
                 where table_schema in ('kernel', 'intake', 'lease', 'followup')""")
                        .stream()
                        .filter(column -> told.contains(column.substring(0, column.lastIndexOf('.'))))
                        .toList());
    }

    @Test
    @Shows("L-25")
    void a_person_is_told_what_every_context_holds_in_words() {
        CaseId id = lived();

        PersonExtract extract = extract(id);

        assertThat(extract.on()).isEqualTo(FirstTenancy.MOVED_IN);
        assertThat(extract.cases()).hasSize(1);
        assertThat(words(extract, "Andrahandsavtal", "Läge")).containsExactly("gällande");
        assertThat(words(extract, "Stöduppdrag", "Stödutförare")).isNotEmpty().noneMatch(RegisterExtractTest::isId);
        assertThat(words(extract, "Samtycken", "Form")).contains("skriftligt");
        assertThat(words(extract, "Personen", "Identitetsnummer")).hasSize(1);
        assertThat(extract.chapters()).noneMatch(chapter -> chapter.entries().isEmpty());
    }

    @Test
    @Shows({"G-111", "L-25"})
    void whoever_reported_the_person_is_withheld_and_what_was_reported_told() {
        CaseId id = lived();
        SubleaseId lease = new SubleaseId(Stores.sql(story.bench().database())
                .one("select sublease_id from lease.sublease", row -> Sql.uuid(row, "sublease_id"))
                .orElseThrow());
        story.lettingOfficer(Disturbances.class)
                .report(
                        lease,
                        new NewReport(
                                ReportSource.NEIGHBOUR,
                                FirstTenancy.MOVED_IN,
                                "Hög musik efter midnatt.",
                                Optional.of("Grannen Gun Granström")));

        PersonExtract extract = extract(id);

        assertThat(words(extract, "Anmälda störningar", "Beskrivning")).containsExactly("Hög musik efter midnatt.");
        assertThat(words(extract, "Anmälda störningar", "Anmälare"))
                .singleElement()
                .satisfies(words -> assertThat(words).contains(SECRET));
        assertThat(extract.chapters().toString()).doesNotContain("Granström");
    }

    @Test
    void nobody_but_the_case_s_own_administration_draws_it_up() {
        CaseId id = lived();

        assertThatThrownBy(() -> story.supportWorker(PersonExtracts.class).of(id))
                .isInstanceOf(AccessRefusal.class);
        assertThatThrownBy(() -> story.lettingOfficer(PersonExtracts.class).of(id))
                .isInstanceOf(AccessRefusal.class);
    }

    private PersonExtract extract(CaseId id) {
        return story.socialWorker(PersonExtracts.class).of(id);
    }

    private CaseId lived() {
        CaseId id = story.decided();
        story.started(id);
        SubleaseId sublease = story.signed(story.chosen(id));
        story.itIs(FirstTenancy.MOVED_IN);
        story.movedIn(sublease);
        return id;
    }

    private static List<String> words(PersonExtract extract, String title, String heading) {
        return extract.chapters().stream()
                .filter(chapter -> chapter.title().equals(title))
                .flatMap(chapter -> chapter.entries().stream())
                .flatMap(entry -> entry.fields().stream())
                .filter(field -> field.heading().equals(heading))
                .map(Chapter.Field::words)
                .toList();
    }

    private static boolean isId(String words) {
        return words.matches("[0-9a-f]{8}-.*");
    }

    /** The lines of the file of that name beside each context's bean. */
    private Stream<String[]> held(String file) {
        return story.bench()
                .get(Published.class)
                .of(Held.class)
                .flatMap(context -> lines(context.getClass(), file).stream().skip(1))
                .map(line -> line.split(";", -1));
    }

    private static List<String> lines(Class<?> bean, String file) {
        Class<?> written = bean.getSimpleName().contains("$") ? bean.getSuperclass() : bean;
        try (InputStream found =
                Optional.ofNullable(written.getResourceAsStream(file)).orElseThrow()) {
            return new String(found.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<String> list(String statement) {
        return Stores.sql(story.bench().database()).list(statement, row -> row.getString(1));
    }
}
