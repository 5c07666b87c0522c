package se.hemvist.followup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.paper.CareChecklists;
import se.hemvist.followup.paper.ChecklistItem;
import se.hemvist.followup.paper.ChecklistRecord;
import se.hemvist.followup.visit.VisitOutcome;
import se.hemvist.followup.visit.VisitRecord;
import se.hemvist.followup.visit.Visits;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.kernel.actor.AccessRefusal;
import se.hemvist.kernel.deadline.Night;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.store.Stores;
import se.hemvist.lease.absence.Absences;
import se.hemvist.lease.absence.AwayDays;
import se.hemvist.lease.absence.NewAbsence;
import se.hemvist.lease.conduct.Disturbances;
import se.hemvist.lease.conduct.NewReport;
import se.hemvist.lease.conduct.ReportSource;
import se.hemvist.lease.inspection.InspectionKind;
import se.hemvist.lease.inspection.InspectionRecord;
import se.hemvist.lease.inspection.Inspections;
import se.hemvist.lease.sublease.CorrectedMoveIn;
import se.hemvist.lease.sublease.MoveInCorrections;
import se.hemvist.lease.sublease.MoveInRecord.Keys;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseRefusal.MoveInIsSettled;
import se.hemvist.lease.termination.TerminationRefusal.TerminationUnderWay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.followup.FirstTenancy.MOVED_IN;

/** The day of a move-in put right, in one story through the contexts: whatever hangs on it follows at once. */
class MoveInDayTest {

    private static final LocalDate EARLIER = LocalDate.of(2027, 1, 2);
    private static final LocalDate LATER = LocalDate.of(2027, 2, 1);
    private static final LocalDate DONE = LocalDate.of(2027, 1, 12);

    private final FirstTenancy story = new FirstTenancy();
    private final CaseId housingCase = story.decided();
    private final AssignmentId assignment = story.started(housingCase);
    private final SubleaseId lease = story.signed(story.chosen(housingCase));

    private final Map<String, Consumer<LocalDate>> done = Map.of(
            "an inspection",
            on -> story.lettingOfficer(Inspections.class)
                    .record(lease, new InspectionRecord(InspectionKind.MOVE_IN, on, "Inget att anmärka", "Pärm 7")),
            "an absence",
            on -> story.supportWorker(Absences.class).record(lease, new NewAbsence(AwayDays.since(on), "Sjukhus")),
            "a disturbance",
            on -> story.lettingOfficer(Disturbances.class)
                    .report(lease, new NewReport(ReportSource.NEIGHBOUR, on, "Buller.", Optional.empty())),
            "a visit",
            on -> story.supportWorker(Visits.class)
                    .record(assignment, new VisitRecord(on, VisitOutcome.MET_IN_FLAT, "Kim")));

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    @Shows({"T-20", "A-26", "T-29", "A-59", "C-25"})
    void inspection_transfer_decision_and_support_follow_the_right_day_and_the_other_one_stays_readable() {
        story.movedIn(lease);
        assertThat(open()).contains("T-20 2027-01-18", "T-29 2028-07-04");

        correct(EARLIER);

        assertThat(open()).contains("T-20 2027-01-16", "T-29 2028-07-02");
        assertThat(list("select moved_in_on || ' ' || keys_at::date from lease.sublease"))
                .containsExactly("2027-01-02 2027-01-02");
        assertThat(list("select happened_on::text from lease.transfer_step")).containsExactly("2027-01-02");
        assertThat(list("select happened_on::text from intake.decision_step where what = 'CARRIED_OUT'"
                        + " and decision_id in (select decision_id from intake.decision where kind = 'HOUSING')"))
                .containsExactly("2027-01-02");
        assertThat(phases()).containsExactly("PHASE_1 2026-11-09 2027-01-02", "PHASE_2 2027-01-02 ");
        assertThat(list("select occasion || ' ' || happened_on from followup.fact where detail = 'PHASE_2'"))
                .containsExactly("2027-01-02 PHASE_2 2027-01-02");
        assertThat(list("select concat_ws(' ', what, happened_on, reason) from intake.case_timeline"
                        + " where what in ('moved-in', 'move-in-corrected') order by line"))
                .containsExactly("moved-in 2027-01-04", "move-in-corrected 2027-01-02 Fel dag i registreringen.");
        assertThat(differences()).isZero();
    }

    @Test
    @Shows({"T-21", "T-23"})
    void weeks_and_months_before_the_right_day_ask_for_nothing_any_more() {
        story.movedIn(lease);
        story.itIs(LATER.plusDays(3));
        assertThat(asked()).contains("T-23 2027-01");

        correct(LATER);

        assertThat(asked()).contains("T-21 2027-W05").doesNotContain("T-21 2027-W01", "T-23 2027-01");
        assertThat(phases()).containsExactly("PHASE_1 2026-11-09 2027-02-01", "PHASE_2 2027-02-01 ");
        assertThat(differences()).isZero();

        correct(MOVED_IN);

        assertThat(asked()).contains("T-21 2027-W01", "T-23 2027-01");
        assertThat(differences()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"an inspection", "an absence", "a disturbance", "a visit"})
    void nobody_moves_in_after_what_happens_only_where_somebody_lives(String what) {
        story.movedIn(lease);
        story.itIs(LATER);
        Optional.ofNullable(done.get(what)).orElseThrow().accept(DONE);
        List<String> before = phases();

        assertThatThrownBy(() -> correct(DONE.plusDays(1))).isInstanceOfSatisfying(Refusal.class, no -> {
            Refusals.demandSaid(no);
            assertThat(no.code()).isIn("happened-before-move-in", "supported-before-move-in");
            assertThat(no.facts()).containsValue(DONE);
        });
        assertThat(list("select moved_in_on::text from lease.sublease")).containsExactly("2027-01-04");
        assertThat(phases()).isEqualTo(before);

        correct(DONE);
        assertThat(differences()).isZero();
    }

    @Test
    void nobody_moves_in_after_the_month_whose_checklist_was_sent() {
        story.movedIn(lease);
        story.itIs(LATER.plusDays(3));
        story.supportWorker(CareChecklists.class)
                .record(
                        assignment,
                        YearMonth.of(2027, 1),
                        new ChecklistRecord(LATER, LATER, List.of(new ChecklistItem("Kök", true, null)), true));

        assertThatThrownBy(() -> correct(LATER)).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.code())
                .isEqualTo("supported-before-move-in"));
        correct(LATER.minusDays(1));
    }

    @Test
    void it_is_not_to_come_and_not_before_the_lease() {
        story.movedIn(lease);

        assertThatThrownBy(() -> correct(MOVED_IN.plusDays(1)))
                .as("ahead of today")
                .isInstanceOf(CaseRefusal.DayTooLate.class);
        assertThatThrownBy(() -> correct(FirstTenancy.LEASE_START.minusDays(1)))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("moved-in-before-start"));
    }

    @Test
    void before_it_and_once_an_ending_is_under_way_it_is_not_put_right() {
        story.itIs(MOVED_IN);
        assertThatThrownBy(() -> correct(EARLIER)).isInstanceOf(MoveInIsSettled.class);
        story.movedIn(lease);
        new OwnWish(story, lease).tell();

        assertThatThrownBy(() -> correct(EARLIER)).isInstanceOf(TerminationUnderWay.class);

        assertThat(list("select moved_in_on::text from lease.sublease")).containsExactly("2027-01-04");
    }

    @Test
    void it_is_said_why_and_by_whoever_lets_the_flat() {
        story.movedIn(lease);
        CorrectedMoveIn unsaid = new CorrectedMoveIn(EARLIER, right(EARLIER).keys(), Optional.empty(), " ");
        CorrectedMoveIn asRecorded = new CorrectedMoveIn(MOVED_IN, Optional.empty(), Optional.empty(), "Fel dag.");

        assertThatThrownBy(() -> story.lettingOfficer(MoveInCorrections.class).correct(lease, Expected.any(), unsaid))
                .isInstanceOf(CaseRefusal.MissingPart.class);
        assertThatThrownBy(
                        () -> story.lettingOfficer(MoveInCorrections.class).correct(lease, Expected.any(), asRecorded))
                .isInstanceOf(CaseRefusal.NothingCorrected.class);
        assertThatThrownBy(() ->
                        story.supportWorker(MoveInCorrections.class).correct(lease, Expected.any(), right(EARLIER)))
                .isInstanceOf(AccessRefusal.class);
    }

    @Test
    void that_the_landlord_was_told_on_another_day_is_told_in_the_log() {
        story.movedIn(lease);
        CorrectedMoveIn right = new CorrectedMoveIn(
                MOVED_IN, Optional.empty(), Optional.of(FirstTenancy.SIGNED.plusDays(1)), "Fel dag.");

        story.lettingOfficer(MoveInCorrections.class).correct(lease, Expected.any(), right);

        assertThat(list("select disclosed_on::text from intake.disclosure where what = 'SUBLET' order by number"))
                .containsExactly("2026-11-09", "2026-11-10");
    }

    private void correct(LocalDate on) {
        story.lettingOfficer(MoveInCorrections.class).correct(lease, Expected.any(), right(on));
    }

    private static CorrectedMoveIn right(LocalDate on) {
        return new CorrectedMoveIn(
                on, Optional.of(new Keys(on.atTime(9, 0), "Värden")), Optional.empty(), "Fel dag i registreringen.");
    }

    private List<String> open() {
        return list("select kind || ' ' || due_on from kernel.deadline where state = 'OPEN'");
    }

    private List<String> asked() {
        return list("select kind || ' ' || occasion from kernel.deadline where state = 'OPEN'");
    }

    private List<String> phases() {
        return list("select phase || ' ' || start_date || ' ' || coalesce(end_date::text, '')"
                + " from followup.phase_period order by start_date");
    }

    private List<String> list(String sql) {
        return Stores.sql(story.bench().database()).list(sql, row -> row.getString(1));
    }

    private int differences() {
        return story.inTransaction(() -> story.bench()
                .get(Night.class)
                .differences(story.bench().clock().today())
                .size());
    }
}
