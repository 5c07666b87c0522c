package se.hemvist.followup.takeover;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.hemvist.followup.FirstTenancy;
import se.hemvist.followup.takeover.TakeoverOutcome.Entered;
import se.hemvist.followup.takeover.TakeoverOutcome.Taken;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.kernel.deadline.Night;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;

/** Cases that wait for a flat are taken over, asked of the real beans: on Monday 2 November 2026. */
class WaitingCasesTest {

    private static final LocalDate TODAY = FirstTenancy.ORDERED;
    private static final String SOMEBODY_ELSE = "198001022394";

    private final FirstTenancy story = new FirstTenancy();

    @BeforeEach
    void somebody_works_at_both_administrations() {
        as(OrganisationKind.SOCIAL_ADMINISTRATION);
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    @Shows({"C-25", "T-19"})
    void a_case_of_housing_first_waits_on_with_its_decisions_consents_and_the_companies_answers() {
        TakeoverOutcome outcome = take(AWaitingRow.housingFirst());

        assertThat(codes(outcome)).isEmpty();
        assertThat(outcome.taken()).extracting(Taken::past).containsExactly(2);
        assertThat(rows("select concat_ws(' ', state, application_received_on, opened_on) from intake.housing_case"))
                .containsExactly("WAITING_FOR_FLAT 2026-02-02 2026-11-02");
        assertThat(rows("select concat_ws(' ', what, happened_on) from intake.case_timeline order by line"))
                .containsExactly(
                        "application-received 2026-02-02",
                        "waiting-case-taken-over 2026-11-02",
                        "watch-started 2026-06-15",
                        "housing-decided 2026-06-15",
                        "support-decided 2026-06-15");
        assertThat(
                        rows(
                                """
                        select concat_ws(' ', kind, due_on, case when due_on < taken_over_on then 'waits' end)
                          from kernel.deadline where state = 'OPEN' order by kind, due_on
                        """))
                .containsExactly("C-25 2026-09-15 waits", "C-25 2026-09-15 waits", "T-19 2027-12-15");
        assertThat(rows("select subject from kernel.outbox")).isEmpty();
        assertThat(differences()).isZero();
    }

    @Test
    void it_is_offered_flats_of_the_companies_that_had_cleared_it_and_comes_to_a_lease_as_any_other() {
        CaseId id = entered(take(AWaitingRow.housingFirst()));

        story.started(id);
        story.movedIn(story.signed(story.chosen(id)));

        assertThat(rows("select state from intake.housing_case")).containsExactly("HOUSED");
        assertThat(rows("select state from kernel.deadline where kind = 'C-25'"))
                .containsExactly("MET", "MET");
        assertThat(differences()).isZero();
    }

    @Test
    void a_trial_waits_on_for_any_landlord_s_flat() {
        as(OrganisationKind.DISTRICT_ADMINISTRATION);

        TakeoverOutcome outcome = take(AWaitingRow.trial());

        assertThat(codes(outcome)).isEmpty();
        assertThat(rows("select concat_ws(' ', programme, state) from intake.housing_case"))
                .containsExactly("TRIAL WAITING_FOR_FLAT");
        assertThat(differences()).isZero();
    }

    @Test
    void a_training_flat_is_waited_for_before_it_is_known_who_will_live_there() {
        as(OrganisationKind.DISTRICT_ADMINISTRATION);

        TakeoverOutcome outcome = take(AWaitingRow.training());

        assertThat(codes(outcome)).isEmpty();
        assertThat(rows("select concat_ws(' ', programme, state, person_id) from intake.housing_case"))
                .containsExactly("TRAINING WAITING_FOR_FLAT");
        assertThat(differences()).isZero();
    }

    @Test
    void the_same_line_again_is_known_and_makes_nothing() {
        take(AWaitingRow.housingFirst());

        TakeoverOutcome again = take(AWaitingRow.housingFirst());

        assertThat(again.known()).containsExactly(2);
        assertThat(rows("select count(*) from intake.housing_case")).containsExactly("1");
    }

    @Test
    void a_dry_run_tells_the_same_and_keeps_nothing() {
        TakeoverOutcome tried = story.bench()
                .get(WaitingCases.class)
                .tryOut(
                        FirstTenancy.GOTEBORG,
                        List.of(
                                AWaitingRow.housingFirst().row(),
                                AWaitingRow.housingFirst().in(3).called("HF 41").row()));

        assertThat(tried.taken()).containsExactly(new Taken(2, Optional.empty(), 2, Optional.empty()));
        assertThat(codes(tried)).containsExactly("3 identityNumber twice-in-file");
        assertThat(rows("select count(*) from intake.housing_case")).containsExactly("0");
        assertThat(rows("select count(*) from followup.takeover_case")).containsExactly("0");
    }

    @Test
    void the_good_lines_are_taken_and_the_others_told_with_their_column() {
        LocalDate tomorrow = TODAY.plusDays(1);
        TakeoverOutcome outcome = take(
                AWaitingRow.housingFirst(),
                AWaitingRow.housingFirst().of(SOMEBODY_ELSE).in(3),
                AWaitingRow.housingFirst().of(SOMEBODY_ELSE).in(4).called("4").undecided(),
                AWaitingRow.housingFirst().of(SOMEBODY_ELSE).in(5).called("5").since(AWaitingRow.APPLIED.minusDays(1)),
                AWaitingRow.housingFirst().of(SOMEBODY_ELSE).in(6).called("6").answeredOn(tomorrow),
                AWaitingRow.housingFirst().of(SOMEBODY_ELSE).in(7).called("7").clearedBy("nobody"),
                AWaitingRow.housingFirst().of(SOMEBODY_ELSE).in(8).called("8").clearedBy("support-provider"),
                AWaitingRow.housingFirst().in(9).called("9").ofNobodyYet(),
                AWaitingRow.trial().of(SOMEBODY_ELSE).in(10).called("10"),
                AWaitingRow.housingFirst().of(SOMEBODY_ELSE).in(11).called("11").clearedBy("other-company"));

        assertThat(outcome.taken()).extracting(Taken::line).containsExactly(2);
        assertThat(codes(outcome))
                .containsExactly(
                        "3 reference twice-in-file",
                        "4 homeDecidedOn missing-part",
                        "5 waitingSince day-too-early",
                        "6 companiesAnsweredOn day-too-late",
                        "7 companies no-such-code",
                        "8 companies not-such-an-organisation",
                        "9 identityNumber missing-part",
                        "9 homeDecidedOn missing-part",
                        "10 administration not-the-callers-case",
                        "11 companies company-twice");
        outcome.refused().stream().flatMap(line -> line.whys().stream()).forEach(Refusals::demandSaid);
        assertThat(rows("select count(*) from intake.person")).containsExactly("1");
    }

    @Test
    @Shows("A-66")
    void somebody_has_one_open_case_in_a_programme() {
        take(AWaitingRow.housingFirst());

        assertThat(codes(take(AWaitingRow.housingFirst().called("HF 41")))).containsExactly("2 - already-open");
    }

    private void as(OrganisationKind kind) {
        story.as("contact-person", kind, WaitingCases.class);
    }

    private TakeoverOutcome take(AWaitingRow... rows) {
        return story.bench()
                .get(WaitingCases.class)
                .take(
                        FirstTenancy.GOTEBORG,
                        Arrays.stream(rows).map(AWaitingRow::row).toList());
    }

    private static CaseId entered(TakeoverOutcome outcome) {
        return outcome.taken().get(0).entered().map(Entered::caseId).orElseThrow();
    }

    private static List<String> codes(TakeoverOutcome outcome) {
        return outcome.refused().stream()
                .flatMap(line -> line.whys().stream()
                        .map(why -> line.line() + " " + why.field().orElse("-") + " " + why.code()))
                .toList();
    }

    private int differences() {
        return story.bench().inTransaction(() -> story.bench()
                .get(Night.class)
                .differences(story.bench().clock().today().minusDays(1))
                .size());
    }

    private List<String> rows(String select) {
        return Stores.sql(story.bench().database()).list(select, row -> row.getString(1));
    }
}
