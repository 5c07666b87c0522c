package se.hemvist.followup.visit;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.followup.assignment.AnAssignment;
import se.hemvist.followup.assignment.AssignmentFile;
import se.hemvist.followup.visit.VisitRefusal.NoSupportThatDay;
import se.hemvist.intake.application.CaseRefusal.DayTooLate;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Göteborgs Stads rutin för Bostad först, «Hembesök». */
class VisitTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 2, 10);
    private final AssignmentFile assignment = AnAssignment.fileInPhase2(AnAssignment.MOVE_IN);

    @ParameterizedTest
    @Shows("G-94")
    @CsvSource({"MET_IN_FLAT, true", "MET_ELSEWHERE, false", "DECLINED, false", "NOT_REACHED, false"})
    void only_a_participant_met_in_the_flat_makes_the_weeks_visit(VisitOutcome outcome, boolean counts) {
        Visit visit = Visit.recorded(assignment, new VisitRecord(TODAY, outcome, "ab"), TODAY);

        assertThat(visit.counts()).isEqualTo(counts);
    }

    @Test
    void is_told_with_its_week() {
        VisitEvent.Recorded event = Visit.recorded(
                        assignment, new VisitRecord(TODAY, VisitOutcome.MET_IN_FLAT, "ab"), TODAY)
                .event(assignment.about());

        assertThat(event.week()).hasToString("2027-W06");
        assertThat(event.assignment()).isEqualTo(assignment.assignment());
        assertThat(event.on()).isEqualTo(TODAY);
    }

    @Test
    void is_not_recorded_before_it_has_happened() {
        VisitRecord tomorrow = new VisitRecord(TODAY.plusDays(1), VisitOutcome.MET_IN_FLAT, "ab");

        assertThatThrownBy(() -> Visit.recorded(assignment, tomorrow, TODAY)).isInstanceOf(DayTooLate.class);
    }

    @Test
    void is_not_recorded_on_a_day_without_support() {
        VisitRecord before = new VisitRecord(AnAssignment.PHASE_1_ON.minusDays(1), VisitOutcome.NOT_REACHED, "ab");

        assertThatThrownBy(() -> Visit.recorded(assignment, before, TODAY))
                .isInstanceOfSatisfying(NoSupportThatDay.class, Refusals::demandSaid);
        assertThatThrownBy(() -> Visit.recorded(
                        AnAssignment.fileOrdered(), new VisitRecord(TODAY, VisitOutcome.NOT_REACHED, "ab"), TODAY))
                .isInstanceOf(NoSupportThatDay.class);
    }

    @Test
    void names_who_went() {
        assertThatThrownBy(
                        () -> Visit.recorded(assignment, new VisitRecord(TODAY, VisitOutcome.MET_IN_FLAT, " "), TODAY))
                .isInstanceOf(MissingPart.class);
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(VisitRefusal.class);
    }
}
