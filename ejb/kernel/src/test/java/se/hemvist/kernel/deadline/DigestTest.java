package se.hemvist.kernel.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.kernel.number.CaseNumber;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.outbox.InCharge.Place;
import se.hemvist.kernel.outbox.InCharge.Reached;
import se.hemvist.kernel.proof.Database;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Sql;
import se.hemvist.kernel.store.Stores;
import se.hemvist.kernel.time.HouseClocks;

import static org.assertj.core.api.Assertions.assertThat;
import static se.hemvist.kernel.deadline.SampleKind.derived;
import static se.hemvist.kernel.deadline.SampleKind.span;

/** What a night says, in one message to each who is reached. */
class DigestTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 15);
    private static final UUID REFERRAL = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("00000000-0000-4000-8000-000000000002");
    private static final UUID OFFICER = new UUID(8, 8);
    private static final String FOUND = "Natten efter 2026-11-15 fann Hemvist det här som ni svarar för:\n\n";
    private static final String V1 = "https://hemvist.example.org/hemvist/v1/";
    private static final String FEW =
            "En frist väntar i ett ärende som bara de som är utpekade hos er får känna till. De"
                    + " hittar den på bevakningslistan i Hemvist: " + V1 + "deadlines";

    private final Database database = Database.migrated("kernel");
    private final SampleKind answer = new SampleKind("T-15", false);
    private final DeadlineBench bench = DeadlineBench.on(database, HouseClocks.on(LocalDate.of(2026, 9, 1)), answer);
    private final Deadlines deadlines = bench.deadlines();
    private final Sql sql = Stores.sql(database);

    @Test
    void everybody_gets_one_message_of_a_night_with_what_is_late_first() {
        Night night = bench.night();
        deadlines.derive(answer, derived(new UUID(1, 1), span("2026-11-16", "2026-11-30")));
        deadlines.derive(answer, derived(new UUID(1, 2), span("2026-11-10", "2026-11-16", "2026-11-20")));
        DeadlineBench.said(night, DAY.minusDays(6));
        forget();
        deadlines.derive(answer, derived(new UUID(1, 3), span("2026-11-10", "2026-11-15")));
        deadlines.derive(answer, of(OTHER, new UUID(1, 4), span("2026-11-10", "2026-11-15")));

        assertThat(DeadlineBench.said(night, DAY)).isEqualTo(2);

        String about = ". Ärendet finns i Hemvist: " + V1 + "cases/" + SampleKind.CASE;
        assertThat(messages())
                .containsExactlyInAnyOrder(
                        SampleKind.ORGANISATION + " deadline-digest Frister att bevaka efter 2026-11-15 " + FOUND
                                + "Ärende HV-2026-000123: Förhandsbesked skulle ha varit klart senast 2026-11-15"
                                + about
                                + "\n\nÄrende HV-2026-000123: Förhandsbesked är ännu inte klart. Sista dag är 2026-11-20"
                                + about
                                + "\n\nÄrende HV-2026-000123: Förhandsbesked ska vara klart senast 2026-11-30" + about,
                        OTHER + " deadline-digest Frister att bevaka efter 2026-11-15 " + FOUND
                                + "Ärende HV-2026-000123: Förhandsbesked skulle ha varit klart senast 2026-11-15"
                                + about);
        assertThat(lines()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2026-11-09 | Förhandsbesked. Sista dag är 2026-11-15. Det står
            2026-11-11 | Ännu inte klart: Förhandsbesked. Sista dag är 2026-11-15. Det står
            2026-11-15 | Förhandsbesked. Sista dag var 2026-11-15. Det står
            2026-11-20 | Till enhetschefen. Ännu inte klart: Förhandsbesked. Sista dag var 2026-11-15. Det står
            """)
    @Shows("A-79")
    void of_what_stands_in_no_case_it_names_none(LocalDate day, String says) {
        Derived inCase = derived(REFERRAL, span("2026-11-10", "2026-11-12", "2026-11-15"));
        deadlines.derive(
                answer,
                new Derived(
                        Subject.ofNoCase(REFERRAL, inCase.subject().municipality()),
                        inCase.responsible(),
                        inCase.span(),
                        inCase.why()));

        LocalDate.of(2026, 11, 1)
                .datesUntil(LocalDate.of(2026, 12, 1))
                .forEach(each -> DeadlineBench.said(bench.night(), each));

        assertThat(messages())
                .hasSize(4)
                .filteredOn(message -> message.contains("efter " + day + " "))
                .singleElement()
                .asString()
                .endsWith("\n\n" + says + " på bevakningslistan i Hemvist: " + V1 + "deadlines");
    }

    @Test
    void of_cases_that_few_know_of_it_says_once_that_something_waits() {
        Night hiding = DeadlineBench.on(database, HouseClocks.on(DAY), answer)
                .hiding(new Few(SampleKind.CASE, SampleKind.ORGANISATION))
                .night();
        deadlines.derive(answer, derived(new UUID(1, 1), span("2026-11-16", "2026-11-30")));
        deadlines.derive(answer, derived(new UUID(1, 2), span("2026-11-10", "2026-11-15")));
        deadlines.derive(answer, of(OTHER, new UUID(1, 3), span("2026-11-10", "2026-11-15")));

        DeadlineBench.said(hiding, DAY);

        assertThat(messages())
                .hasSize(2)
                .contains(
                        SampleKind.ORGANISATION + " deadline-digest Frister att bevaka efter 2026-11-15 " + FOUND + FEW)
                .filteredOn(message -> message.startsWith(OTHER.toString()))
                .singleElement()
                .asString()
                .as("another that works on the case is told its number")
                .contains("HV-2026-000123");
    }

    @Test
    @Shows("S-47")
    void it_goes_to_who_is_in_charge_of_the_case_there_and_else_to_the_organisation() {
        List<Set<Place>> asked = new ArrayList<>();
        Night reaching = DeadlineBench.on(database, HouseClocks.on(DAY), answer)
                .reaching(places -> {
                    asked.add(places);
                    return places.stream()
                            .map(place -> new Reached(place, OFFICER))
                            .toList();
                })
                .night();
        for (int i = 1; i <= 25; i++) {
            deadlines.derive(answer, derived(new UUID(1, i), span("2026-11-10", "2026-11-15")));
        }
        Derived lone = derived(REFERRAL, span("2026-11-10", "2026-11-15"));
        deadlines.derive(
                answer,
                new Derived(
                        Subject.ofNoCase(REFERRAL, new Municipality("1480")),
                        lone.responsible(),
                        lone.span(),
                        lone.why()));

        assertThat(DeadlineBench.said(reaching, DAY)).isEqualTo(2);

        assertThat(asked)
                .as("once for all")
                .containsExactly(Set.of(new Place(SampleKind.ORGANISATION, SampleKind.CASE)));
        assertThat(sql.list("select organisation_id::text from kernel.outbox", row -> row.getString(1)))
                .containsExactlyInAnyOrder(OFFICER.toString(), SampleKind.ORGANISATION.toString());
    }

    @Test
    void what_is_done_or_has_another_day_by_then_is_not_told() {
        Night night = bench.night();
        Derived done = derived(new UUID(1, 1), span("2026-11-10", "2026-11-15"));
        Derived moved = derived(new UUID(1, 2), span("2026-11-10", "2026-11-15"));
        deadlines.derive(answer, done);
        deadlines.derive(answer, moved);
        night.sweep(night.dueForSweep(DAY, Night.START, 1000), DAY);
        deadlines.met(answer, new UUID(1, 1), "", DAY);
        deadlines.derive(answer, derived(new UUID(1, 2), span("2026-11-20", "2026-11-30")));

        assertThat(night.tell(night.toTell(DAY, Night.START, 1000), DAY)).isZero();
        assertThat(lines()).isZero();
    }

    @Test
    void a_night_run_twice_writes_none_and_what_it_finds_then_comes_with_the_next() {
        Night night = bench.night();
        deadlines.derive(answer, derived(new UUID(1, 1), span("2026-11-10", "2026-11-15")));
        assertThat(DeadlineBench.said(night, DAY)).isEqualTo(1);
        deadlines.derive(answer, derived(new UUID(1, 2), span("2026-11-10", "2026-11-14")));

        assertThat(DeadlineBench.said(night, DAY)).isZero();
        assertThat(lines()).isEqualTo(1);
        assertThat(DeadlineBench.said(night, DAY.plusDays(1))).isEqualTo(1);

        assertThat(lines()).isZero();
        assertThat(messages())
                .hasSize(2)
                .filteredOn(message -> message.contains("senast 2026-11-14"))
                .hasSize(1);
    }

    @Test
    void five_nights_that_are_caught_up_write_one_message_each_to_whom_they_have_something_to_say() {
        Night night = bench.night();
        for (int i = 0; i < 4; i++) {
            String due = DAY.plusDays(i).toString();
            deadlines.derive(answer, derived(new UUID(1, i), span("2026-11-10", due)));
            deadlines.derive(answer, derived(new UUID(2, i), span("2026-11-10", due)));
        }

        DAY.datesUntil(DAY.plusDays(5)).forEach(day -> DeadlineBench.said(night, day));

        assertThat(messages())
                .extracting(message -> message.substring(message.indexOf("efter"), message.indexOf(" Natten")))
                .containsExactlyInAnyOrder(
                        "efter 2026-11-15", "efter 2026-11-16", "efter 2026-11-17", "efter 2026-11-18");
    }

    @Test
    void those_who_are_told_come_in_portions_without_gap_or_repetition() {
        Night night = bench.night();
        for (int i = 1; i <= 5; i++) {
            deadlines.derive(answer, of(new UUID(3, i), new UUID(1, i), span("2026-11-10", "2026-11-15")));
        }
        night.sweep(night.dueForSweep(DAY, Night.START, 10), DAY);

        List<UUID> all = new ArrayList<>();
        List<UUID> portion = night.toTell(DAY, Night.START, 2);
        while (!portion.isEmpty()) {
            all.addAll(portion);
            portion = night.toTell(DAY, portion.get(portion.size() - 1), 2);
        }

        assertThat(night.toTell(DAY.minusDays(1), Night.START, 10)).isEmpty();
        assertThat(all).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void two_who_tell_the_same_people_write_one_message() throws InterruptedException, ExecutionException {
        Night night = bench.night();
        for (int i = 1; i <= 50; i++) {
            deadlines.derive(answer, derived(new UUID(1, i), span("2026-11-10", "2026-11-15")));
        }
        night.sweep(night.dueForSweep(DAY, Night.START, 100), DAY);
        List<UUID> all = night.toTell(DAY, Night.START, 10);
        ExecutorService tellers = Executors.newFixedThreadPool(2);
        Callable<Integer> teller = () -> database.inTransaction(() -> night.tell(all, DAY));

        int sum = 0;
        for (Future<Integer> written : tellers.invokeAll(List.of(teller, teller))) {
            sum += written.get();
        }
        tellers.shutdown();

        assertThat(sum).isEqualTo(1);
        assertThat(messages()).hasSize(1);
    }

    private static Derived of(UUID organisation, UUID subject, Span span) {
        Derived derived = derived(subject, span);
        return new Derived(
                new Subject(
                        subject,
                        "",
                        SampleKind.CASE,
                        new CaseNumber("HV-2026-000123"),
                        derived.subject().municipality()),
                new Responsible(organisation, SampleKind.ROLE),
                span,
                derived.why());
    }

    private void forget() {
        sql.update("delete from kernel.outbox");
    }

    private long lines() {
        return sql.one("select count(*) from kernel.digest_line", row -> row.getLong(1))
                .orElseThrow();
    }

    private List<String> messages() {
        return sql.list(
                "select concat_ws(' ', organisation_id, kind, case_number, subject, body) from kernel.outbox",
                row -> row.getString(1));
    }
}
