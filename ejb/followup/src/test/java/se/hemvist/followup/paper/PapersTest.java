package se.hemvist.followup.paper;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.followup.assignment.AnAssignment;
import se.hemvist.followup.assignment.AssignmentFile;
import se.hemvist.followup.assignment.Goal;
import se.hemvist.followup.paper.PaperRefusal.AlreadySent;
import se.hemvist.followup.paper.PaperRefusal.ChecklistEmpty;
import se.hemvist.followup.paper.PaperRefusal.NoSupportThatMonth;
import se.hemvist.followup.paper.PaperRefusal.RatingsMissing;
import se.hemvist.intake.application.CaseRefusal.DayTooEarly;
import se.hemvist.intake.application.CaseRefusal.DayTooLate;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.followup.paper.APaper.FEBRUARY;
import static se.hemvist.followup.paper.APaper.RATINGS;
import static se.hemvist.followup.paper.APaper.checklist;
import static se.hemvist.followup.paper.APaper.followUp;

/** Göteborgs Stads rutin för Bostad först, «Uppdrag» and «Hembesök». */
class PapersTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 4, 1);
    private final AssignmentFile assignment = AnAssignment.fileInPhase2(AnAssignment.MOVE_IN);

    @ParameterizedTest(name = "sent on {0}")
    @Shows("G-71")
    @CsvSource({"2027-02-28, false", "2027-03-05, false", "2027-03-06, true"})
    void a_follow_up_is_late_after_the_fifth_working_day(LocalDate sentOn, boolean late) {
        PaperEvent.Sent sent = MonthlyFollowUp.sent(assignment, FEBRUARY, followUp(sentOn, RATINGS), TODAY)
                .event(assignment.about());

        assertThat(sent.late()).isEqualTo(late);
        assertThat(sent.sentOn()).isEqualTo(sentOn);
        assertThat(sent.kind()).isEqualTo(PaperKind.MONTHLY_FOLLOW_UP);
        assertThat(sent.month()).isEqualTo(FEBRUARY);
    }

    @ParameterizedTest(name = "made on {0} and sent on {1}")
    @Shows({"G-95", "G-96"})
    @CsvSource({
        "2027-02-28, 2027-03-05, false",
        "2027-02-28, 2027-03-06, true",
        "2027-03-01, 2027-03-05, true",
    })
    void a_checklist_is_made_in_its_month_and_sent_by_the_fifth_working_day(
            LocalDate madeOn, LocalDate sentOn, boolean late) {
        PaperEvent.Sent sent = CareChecklist.sent(assignment, FEBRUARY, checklist(madeOn, sentOn), TODAY)
                .event(assignment.about());

        assertThat(sent.late()).isEqualTo(late);
        assertThat(sent.kind()).isEqualTo(PaperKind.CARE_CHECKLIST);
    }

    @Test
    void a_follow_up_is_sent_from_the_first_of_its_month_until_today() {
        assertThatThrownBy(() -> followedUp("2027-01-31", TODAY)).isInstanceOf(DayTooEarly.class);
        assertThatThrownBy(() -> followedUp("2027-03-02", LocalDate.of(2027, 3, 1)))
                .isInstanceOf(DayTooLate.class);
    }

    @Test
    void a_checklist_is_made_before_it_is_sent_and_not_before_its_month() {
        assertThatThrownBy(() -> checked("2027-03-02", "2027-03-01")).isInstanceOf(DayTooLate.class);
        assertThatThrownBy(() -> checked("2027-01-31", "2027-03-01")).isInstanceOf(DayTooEarly.class);
        assertThatThrownBy(() -> checked("2027-02-20", "2027-04-02")).isInstanceOf(DayTooLate.class);
    }

    @Test
    @Shows("G-72")
    void a_follow_up_says_how_things_stand_with_each_goal() {
        FollowUpRecord lacking = followUp(LocalDate.of(2027, 3, 1), Map.of(Goal.STAYS_IN_FLAT, Rating.REACHED));

        assertThatThrownBy(() -> MonthlyFollowUp.sent(assignment, FEBRUARY, lacking, TODAY))
                .isInstanceOfSatisfying(RatingsMissing.class, Refusals::demandSaid);
    }

    @Test
    void a_follow_up_has_a_text_and_a_template() {
        LocalDate on = LocalDate.of(2027, 3, 1);

        assertThatThrownBy(() -> MonthlyFollowUp.sent(
                        assignment, FEBRUARY, new FollowUpRecord(on, "2024-02", " ", RATINGS), TODAY))
                .isInstanceOf(MissingPart.class);
        assertThatThrownBy(() ->
                        MonthlyFollowUp.sent(assignment, FEBRUARY, new FollowUpRecord(on, "", "Bra", RATINGS), TODAY))
                .isInstanceOf(MissingPart.class);
    }

    @Test
    void a_checklist_has_points() {
        LocalDate on = LocalDate.of(2027, 2, 20);

        assertThatThrownBy(() ->
                        CareChecklist.sent(assignment, FEBRUARY, new ChecklistRecord(on, on, List.of(), true), TODAY))
                .isInstanceOfSatisfying(ChecklistEmpty.class, Refusals::demandSaid);
    }

    @Test
    void a_month_without_support_has_no_papers() {
        LocalDate on = LocalDate.of(2027, 3, 1);

        assertThatThrownBy(() -> MonthlyFollowUp.sent(assignment, YearMonth.of(2026, 11), followUp(on, RATINGS), TODAY))
                .isInstanceOfSatisfying(NoSupportThatMonth.class, Refusals::demandSaid);
        assertThatThrownBy(() -> CareChecklist.sent(assignment, YearMonth.of(2027, 1), checklist(on, on), TODAY))
                .isInstanceOf(NoSupportThatMonth.class);
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(PaperRefusal.class);
        Refusals.demandSaid(new AlreadySent(FEBRUARY, TODAY));
    }

    private void followedUp(String sentOn, LocalDate today) {
        MonthlyFollowUp.sent(assignment, FEBRUARY, followUp(LocalDate.parse(sentOn), RATINGS), today);
    }

    private void checked(String madeOn, String sentOn) {
        CareChecklist.sent(assignment, FEBRUARY, checklist(LocalDate.parse(madeOn), LocalDate.parse(sentOn)), TODAY);
    }
}
