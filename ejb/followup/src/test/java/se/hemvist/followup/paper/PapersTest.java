package se.hemvist.followup.paper;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.followup.assignment.AnAssignment;
import se.hemvist.followup.assignment.AssignmentFile;
import se.hemvist.followup.assignment.Goal;
import se.hemvist.followup.paper.PaperExcuse.Excused;
import se.hemvist.followup.paper.PaperRefusal.AlreadyExcused;
import se.hemvist.followup.paper.PaperRefusal.AlreadySent;
import se.hemvist.followup.paper.PaperRefusal.ChecklistEmpty;
import se.hemvist.followup.paper.PaperRefusal.NoSupportThatMonth;
import se.hemvist.followup.paper.PaperRefusal.NothingToComplete;
import se.hemvist.followup.paper.PaperRefusal.PaperNotSent;
import se.hemvist.followup.paper.PaperStanding.Validity;
import se.hemvist.followup.template.ATemplate;
import se.hemvist.followup.template.Flaw;
import se.hemvist.followup.template.PaperKind;
import se.hemvist.followup.template.Rating;
import se.hemvist.followup.template.Template;
import se.hemvist.intake.application.CaseRefusal.DayTooEarly;
import se.hemvist.intake.application.CaseRefusal.DayTooLate;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.followup.paper.APaper.FEBRUARY;
import static se.hemvist.followup.paper.APaper.OTHER_RATINGS;
import static se.hemvist.followup.paper.APaper.RATINGS;
import static se.hemvist.followup.paper.APaper.VERSION;
import static se.hemvist.followup.paper.APaper.checklist;
import static se.hemvist.followup.paper.APaper.followUp;

/** Göteborgs Stads rutin för Bostad först, «Uppdrag» and «Hembesök». */
class PapersTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 4, 1);
    /** The fifth working day of March. */
    private static final LocalDate DUE = LocalDate.of(2027, 3, 5);

    private static final Template HOUSE = ATemplate.house(PaperKind.MONTHLY_FOLLOW_UP);
    private static final Template ANY_POINTS = ATemplate.house(PaperKind.CARE_CHECKLIST);

    private final AssignmentFile assignment = AnAssignment.fileInPhase2(AnAssignment.MOVE_IN);

    @ParameterizedTest(name = "sent on {0}")
    @Shows("G-71")
    @CsvSource({"2027-02-28, false", "2027-03-05, false", "2027-03-06, true"})
    void a_follow_up_is_late_after_the_fifth_working_day(LocalDate sentOn, boolean late) {
        PaperStanding standing = sent(followUp(sentOn, RATINGS)).standing(DUE);

        assertThat(standing).isEqualTo(new PaperStanding(late, Validity.VALID, List.of(), Optional.empty()));
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
        assertThat(sent(checklist(madeOn, sentOn)).standing(DUE).late()).isEqualTo(late);
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

    @ParameterizedTest(name = "{0}")
    @Shows({"G-71", "G-72", "K-17"})
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    in time, completed by the due day | 2027-03-02 | 2027-03-05 | false | VALID
                    in time, completed after it       | 2027-03-02 | 2027-03-06 | false | COMPLETED_LATE
                    late, completed later             | 2027-03-08 | 2027-03-09 | true  | COMPLETED_LATE
                    """)
    void what_is_missing_is_told_and_added_apart_from_when_it_was_sent(
            String when, LocalDate sentOn, LocalDate completedOn, boolean late, Validity then) {
        MonthlyFollowUp followUp = sent(followUp(sentOn, Map.of(Goal.STAYS_IN_FLAT, Rating.REACHED)));
        List<Flaw> lacking = List.of(
                new Flaw("WELL_IN_BODY_AND_MIND", Flaw.Problem.MISSING),
                new Flaw("MEANINGFUL_EVERYDAY_LIFE", Flaw.Problem.MISSING));

        assertThat(followUp.standing(DUE))
                .isEqualTo(new PaperStanding(late, Validity.FLAWED, lacking, Optional.empty()));
        followUp.complete(new FollowUpCompletion(completedOn, OTHER_RATINGS, Map.of()), HOUSE, TODAY);

        assertThat(followUp.standing(DUE))
                .isEqualTo(new PaperStanding(late, then, List.of(), Optional.of(completedOn)));
        assertThat(followUp.asSent()).isEqualTo(followUp(sentOn, RATINGS));
    }

    @Test
    @Shows("G-71")
    void what_cannot_be_read_is_told_and_put_right_by_another_answer() {
        LocalDate on = LocalDate.of(2027, 3, 1);
        FollowUpRecord odd =
                new FollowUpRecord(on, "2027-1", "Bra", RATINGS, Map.of("days-at-work", "tre", "shoe-size", "42"));
        MonthlyFollowUp followUp = MonthlyFollowUp.sent(assignment, FEBRUARY, odd, ATemplate.ofTheCity(), TODAY);

        assertThat(followUp.standing(DUE).flaws()).extracting(Flaw::problem).contains(Flaw.Problem.ODD);
        followUp.complete(
                new FollowUpCompletion(on, Map.of(), Map.of("days-at-work", "3")), ATemplate.ofTheCity(), TODAY);

        assertThat(followUp.standing(DUE).validity()).isEqualTo(Validity.VALID);
        assertThat(followUp.standing(DUE).flaws())
                .as("kept, though nobody asked")
                .contains(new Flaw("shoe-size", Flaw.Problem.NOT_ASKED));
        assertThat(followUp.asSent().templateAnswers()).containsEntry("shoe-size", "42");
    }

    @Test
    @Shows("G-95")
    void a_checklist_lacks_the_points_of_its_template_that_nobody_looked_at() {
        LocalDate on = LocalDate.of(2027, 2, 20);
        Template template = ATemplate.ofTwoPoints();
        CareChecklist checklist = CareChecklist.sent(assignment, FEBRUARY, checklist(on, on), template, TODAY);

        assertThat(checklist.standing(DUE).flaws())
                .containsExactly(
                        new Flaw("Brandvarnare", Flaw.Problem.MISSING), new Flaw("Kök", Flaw.Problem.NOT_ASKED));
        checklist.complete(
                new ChecklistCompletion(on, List.of(new ChecklistItem("Brandvarnare", true, null))), template, TODAY);

        assertThat(checklist.standing(DUE).validity()).isEqualTo(Validity.VALID);
        assertThat(checklist.asSent().templateVersion()).contains("2027-1");
    }

    @Test
    void a_paper_that_lacks_nothing_is_not_completed_nor_one_before_it_was_sent() {
        LocalDate on = LocalDate.of(2027, 3, 1);
        FollowUpCompletion early = new FollowUpCompletion(on.minusDays(1), RATINGS, Map.of());
        MonthlyFollowUp lacking = sent(followUp(on, Map.of()));
        CareChecklist whole = sent(checklist(LocalDate.of(2027, 2, 20), on));

        assertThatThrownBy(() -> sent(followUp(on, RATINGS))
                        .complete(new FollowUpCompletion(on, RATINGS, Map.of()), HOUSE, TODAY))
                .isInstanceOfSatisfying(NothingToComplete.class, Refusals::demandSaid);
        assertThatThrownBy(() -> whole.complete(new ChecklistCompletion(on, List.of()), ANY_POINTS, TODAY))
                .isInstanceOf(NothingToComplete.class);
        assertThatThrownBy(() -> lacking.complete(early, HOUSE, TODAY)).isInstanceOf(DayTooEarly.class);
        assertThatThrownBy(() ->
                        lacking.complete(new FollowUpCompletion(TODAY.plusDays(1), RATINGS, Map.of()), HOUSE, TODAY))
                .isInstanceOf(DayTooLate.class);
    }

    @Test
    void a_follow_up_has_a_text() {
        LocalDate on = LocalDate.of(2027, 3, 1);

        assertThatThrownBy(() -> sent(new FollowUpRecord(on, VERSION, " ", RATINGS)))
                .isInstanceOf(MissingPart.class);
    }

    @Test
    void a_checklist_has_points() {
        LocalDate on = LocalDate.of(2027, 2, 20);

        assertThatThrownBy(() -> sent(new ChecklistRecord(on, on, List.of(), true)))
                .isInstanceOfSatisfying(ChecklistEmpty.class, Refusals::demandSaid);
    }

    @Test
    void a_month_without_support_has_no_papers() {
        LocalDate on = LocalDate.of(2027, 3, 1);

        assertThatThrownBy(() ->
                        MonthlyFollowUp.sent(assignment, YearMonth.of(2026, 11), followUp(on, RATINGS), HOUSE, TODAY))
                .isInstanceOfSatisfying(NoSupportThatMonth.class, Refusals::demandSaid);
        assertThatThrownBy(() ->
                        CareChecklist.sent(assignment, YearMonth.of(2027, 1), checklist(on, on), ANY_POINTS, TODAY))
                .isInstanceOf(NoSupportThatMonth.class);
        assertThatThrownBy(() -> excused(YearMonth.of(2027, 1), on)).isInstanceOf(NoSupportThatMonth.class);
    }

    @Test
    void a_paper_is_done_without_once_its_month_has_begun() {
        assertThat(excused(FEBRUARY, LocalDate.of(2027, 2, 1)).because()).isEqualTo(PaperExcuses.Reason.AWAY);
        assertThatThrownBy(() -> excused(FEBRUARY, LocalDate.of(2027, 1, 31))).isInstanceOf(DayTooEarly.class);
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(PaperRefusal.class);
        Refusals.demandSaid(new AlreadySent(FEBRUARY, TODAY));
        Refusals.demandSaid(new AlreadyExcused(FEBRUARY, TODAY));
        Refusals.demandSaid(new PaperNotSent(FEBRUARY));
    }

    private PaperExcuse excused(YearMonth month, LocalDate on) {
        return PaperExcuse.granted(
                assignment, PaperKind.CARE_CHECKLIST, new Excused(month, PaperExcuses.Reason.AWAY, on, "kj"));
    }

    private MonthlyFollowUp sent(FollowUpRecord record) {
        return MonthlyFollowUp.sent(assignment, FEBRUARY, record, HOUSE, TODAY);
    }

    private CareChecklist sent(ChecklistRecord record) {
        return CareChecklist.sent(assignment, FEBRUARY, record, ANY_POINTS, TODAY);
    }

    private void followedUp(String sentOn, LocalDate today) {
        MonthlyFollowUp.sent(assignment, FEBRUARY, followUp(LocalDate.parse(sentOn), RATINGS), HOUSE, today);
    }

    private void checked(String madeOn, String sentOn) {
        sent(checklist(LocalDate.parse(madeOn), LocalDate.parse(sentOn)));
    }
}
