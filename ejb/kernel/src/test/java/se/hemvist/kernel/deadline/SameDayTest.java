package se.hemvist.kernel.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.kernel.actor.Role;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.outbox.InCharge.Reached;
import se.hemvist.kernel.proof.Database;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Sql;
import se.hemvist.kernel.store.Stores;
import se.hemvist.kernel.time.HouseClocks;

import static org.assertj.core.api.Assertions.assertThat;
import static se.hemvist.kernel.deadline.SampleKind.derived;
import static se.hemvist.kernel.deadline.SampleKind.span;

/** What is due on the day on which it comes to be known. */
class SameDayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final UUID OFFER = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("00000000-0000-4000-8000-000000000002");
    private static final String ROOT = "https://hemvist.example.org/hemvist";

    private final Database database = Database.migrated("kernel");
    private final SampleKind proposal = new SampleKind("T-03", false);
    private final DeadlineBench bench = DeadlineBench.on(database, HouseClocks.on(TODAY), proposal);
    private final Deadlines deadlines = bench.deadlines();
    private final Night night = bench.night();
    private final Sql sql = Stores.sql(database);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            today, told on the day itself     | 2026-11-16 | 2026-11-16 | 1
            today, and should be known before | 2026-11-10 | 2026-11-16 | 1
            tomorrow, for the night to tell   | 2026-11-16 | 2026-11-17 | 0
            yesterday, for the night to tell  | 2026-11-15 | 2026-11-15 | 0
            """)
    @Shows("A-05")
    void one_of_which_the_last_day_is(String day, String warnOn, String dueOn, int told) {
        database.inTransaction(() -> deadlines.derive(proposal, derived(OFFER, span(warnOn, dueOn))));

        assertThat(mails()).hasSize(told);
        assertThat(said()).hasSize(told).containsOnly(told == 0 ? new String[0] : new String[] {"WARNED 2026-11-16"});
    }

    @Test
    void is_told_once_with_its_day_and_place_and_the_night_says_only_that_it_was_not_done() {
        Derived today = derived(OFFER, span("2026-11-10", "2026-11-12", "2026-11-16"));
        deadlines.derive(proposal, today);
        deadlines.derive(proposal, today);

        assertThat(mails())
                .containsExactly(SampleKind.ORGANISATION + " deadline-warned HV-2026-000123 Påminnelse: Förhandsbesked"
                        + " (HV-2026-000123) Ärende HV-2026-000123: Förhandsbesked ska vara klart senast 2026-11-16."
                        + " Ärendet finns i Hemvist: " + ROOT + "/v1/cases/" + SampleKind.CASE);

        TODAY.minusDays(1).datesUntil(TODAY.plusDays(5)).forEach(this::sweep);

        assertThat(said()).containsExactly("WARNED 2026-11-16", "ESCALATED 2026-11-16");
    }

    @Test
    void is_told_anew_when_it_comes_to_be_due_today_or_is_another_s_and_not_when_it_opens_again_that_day() {
        Derived later = derived(OFFER, span("2026-11-10", "2026-11-20"));
        Derived today = derived(OFFER, span("2026-11-10", "2026-11-16"));
        deadlines.derive(proposal, later);
        sweep(TODAY.minusDays(1));
        assertThat(said()).containsExactly("WARNED 2026-11-15");

        deadlines.derive(proposal, today);
        deadlines.met(proposal, OFFER, "", TODAY);
        deadlines.derive(proposal, today);
        deadlines.derive(
                proposal,
                new Derived(today.subject(), new Responsible(OTHER, SampleKind.ROLE), today.span(), today.why()));
        deadlines.derive(
                proposal,
                new Derived(
                        today.subject(),
                        new Responsible(OTHER, SampleKind.ROLE),
                        today.span(),
                        new Why("AnswerPolicy", TODAY, Map.of())));

        assertThat(said()).filteredOn("WARNED 2026-11-16"::equals).hasSize(2);
        assertThat(mails())
                .filteredOn(mail -> mail.startsWith(OTHER.toString()))
                .hasSize(1);
    }

    @Test
    void goes_to_who_is_in_charge_of_the_case_there() {
        UUID officer = new UUID(8, 8);
        DeadlineBench reaching = DeadlineBench.on(database, HouseClocks.on(TODAY), proposal)
                .reaching(places -> places.stream()
                        .map(place -> new Reached(place, officer))
                        .toList());

        reaching.deadlines().derive(proposal, derived(OFFER, span("2026-11-16", "2026-11-16")));

        assertThat(mails()).singleElement().asString().startsWith(officer.toString());
    }

    @Test
    void of_a_case_that_few_know_of_tells_only_that_something_waits() {
        DeadlineBench hiding = DeadlineBench.on(database, HouseClocks.on(TODAY), proposal)
                .hiding(new Few(SampleKind.CASE, SampleKind.ORGANISATION));

        hiding.deadlines().derive(proposal, derived(OFFER, span("2026-11-16", "2026-11-16")));

        assertThat(mails())
                .containsExactly(
                        SampleKind.ORGANISATION + " deadline-warned En frist väntar En frist väntar i ett ärende"
                                + " som bara de som är utpekade hos er får känna till. De hittar den på bevakningslistan i"
                                + " Hemvist: " + ROOT + "/v1/deadlines");
    }

    @Test
    void that_stands_in_no_case_names_none() {
        deadlines.derive(
                proposal,
                new Derived(
                        Subject.ofNoCase(OFFER, new Municipality("1480")),
                        new Responsible(SampleKind.ORGANISATION, new Role("coordinator")),
                        span("2026-11-16", "2026-11-16"),
                        new Why("Sample", TODAY, Map.of())));

        assertThat(mails())
                .containsExactly(SampleKind.ORGANISATION + " deadline-warned Påminnelse: Förhandsbesked Förhandsbesked."
                        + " Sista dag är 2026-11-16. Det står på bevakningslistan i Hemvist: " + ROOT
                        + "/v1/deadlines");
    }

    @Test
    @Shows({"T-11", "T-12"})
    void of_which_a_letter_tells_is_not_told_twice() {
        deadlines.deriveTold(proposal, derived(OFFER, span("2026-11-16", "2026-11-16")));

        assertThat(mails()).isEmpty();
        assertThat(said()).containsExactly("WARNED 2026-11-16");
    }

    @Test
    @Shows("T-12")
    void that_comes_to_be_due_today_without_a_letter_is_told_by_mail_whatever_its_kind_was_told_by_before() {
        deadlines.deriveTold(proposal, derived(OFFER, span("2026-11-16", "2026-11-17")));
        assertThat(said()).isEmpty();

        deadlines.derive(proposal, derived(OFFER, span("2026-11-16", "2026-11-16")));

        assertThat(mails()).hasSize(1);
        assertThat(said()).containsExactly("WARNED 2026-11-16");
    }

    @Test
    @Shows("T-12")
    void that_has_been_done_is_there_with_its_day_and_nobody_is_told_to_do_it() {
        Derived today = derived(OFFER, span("2026-11-16", "2026-11-16"));

        deadlines.deriveMet(proposal, today, TODAY.minusDays(1));
        deadlines.deriveMet(proposal, today, TODAY);

        assertThat(mails()).isEmpty();
        assertThat(said()).isEmpty();
        assertThat(sql.list("select state || ' ' || settled_on from kernel.deadline", row -> row.getString(1)))
                .containsExactly("MET 2026-11-16");
    }

    private void sweep(LocalDate day) {
        night.sweep(night.dueForSweep(day, Night.START, 1000), day);
    }

    private List<String> said() {
        return sql.list(
                "select what || ' ' || on_day from kernel.deadline_event where what in ('WARNED', 'WARNED_AGAIN',"
                        + " 'ESCALATED') order by event_id",
                row -> row.getString(1));
    }

    private List<String> mails() {
        return sql.list(
                "select concat_ws(' ', organisation_id, kind, case_number, subject, body) from kernel.outbox"
                        + " where kind = 'deadline-warned' order by put_at, body",
                row -> row.getString(1));
    }
}
