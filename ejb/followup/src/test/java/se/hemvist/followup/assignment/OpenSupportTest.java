package se.hemvist.followup.assignment;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.followup.assignment.AssignmentRefusal.NoOwnLeaseNear;
import se.hemvist.intake.application.CaseRefusal.DayTooEarly;
import se.hemvist.intake.application.CaseRefusal.DayTooLate;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.followup.assignment.AnAssignment.MOVE_IN;

/** Göteborgs Stads rutin för Bostad först, «Stöd efter överlåtelse till förstahandskontrakt». */
class OpenSupportTest {

    private static final LocalDate OWN = LocalDate.of(2028, 9, 27);

    @ParameterizedTest(name = "told on {0}")
    @CsvSource({", true", "2028-06-26, true", "2028-06-27, false", "2028-09-27, false", "2028-10-03, false"})
    @Shows({"G-144", "T-45"})
    void is_told_of_from_three_months_before_the_transfer_on(LocalDate toldOn, boolean owed) {
        Assignment assignment = AnAssignment.inPhase2(MOVE_IN);
        if (toldOn != null && toldOn.isBefore(OWN)) {
            assignment.tellOfOpenSupport(toldOn, toldOn);
        }
        assertThat(assignment.untoldSince()).as("no lease of one's own yet").isEmpty();
        assignment.ownLease(OWN);
        if (toldOn != null && !toldOn.isBefore(OWN)) {
            assertThat(assignment.untoldSince()).contains(OWN);
            assignment.tellOfOpenSupport(toldOn, toldOn);
        }

        assertThat(assignment.untoldSince().isPresent()).isEqualTo(owed);
        assertThat(assignment.view().support().openSupportToldOn().isPresent()).isEqualTo(toldOn != null);
    }

    @ParameterizedTest
    @EnumSource(names = {"ORDERED", "ACCEPTED", "PHASE_1", "WIND_DOWN"})
    @Shows("G-144")
    void is_no_matter_before_the_move_in_or_under_notice(AssignmentState state) {
        Assignment assignment =
                switch (state) {
                    case ORDERED -> AnAssignment.ordered();
                    case ACCEPTED -> AnAssignment.accepted();
                    case PHASE_1 -> AnAssignment.inPhase1();
                    default -> AnAssignment.inPhase2(MOVE_IN);
                };
        if (state == AssignmentState.WIND_DOWN) {
            assignment.windDown(MOVE_IN.plusDays(30));
        }

        assertThat(assignment.state()).isEqualTo(state);
        assertThatThrownBy(() -> assignment.tellOfOpenSupport(OWN, OWN))
                .isInstanceOfSatisfying(NoOwnLeaseNear.class, Refusals::demandSaid);
    }

    @Test
    @Shows("G-144")
    void is_told_of_between_the_move_in_and_today() {
        Assignment assignment = AnAssignment.inPhase2(MOVE_IN);

        assertThatThrownBy(() -> assignment.tellOfOpenSupport(MOVE_IN.minusDays(1), OWN))
                .isInstanceOf(DayTooEarly.class);
        assertThatThrownBy(() -> assignment.tellOfOpenSupport(OWN.plusDays(1), OWN))
                .isInstanceOf(DayTooLate.class);
    }

    @Test
    @Shows("T-45")
    void is_due_on_the_day_of_the_transfer() {
        assertThat(OpenSupportPolicy.HOUSING_FIRST.on(OWN).rule().watch(OWN)).isEqualTo(Span.of(OWN, OWN));
    }
}
