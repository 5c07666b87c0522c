package se.hemvist.followup.moveout;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.followup.assignment.AnAssignment;
import se.hemvist.followup.assignment.AssignmentFile;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.assignment.AssignmentRow;
import se.hemvist.followup.assignment.AssignmentState;
import se.hemvist.followup.assignment.PhasePeriod;
import se.hemvist.followup.moveout.MoveOutAidRefusal.HelpAndNeedDiffer;
import se.hemvist.followup.moveout.MoveOutAidRefusal.NoNoticeNow;
import se.hemvist.intake.application.CaseRefusal.DayTooEarly;
import se.hemvist.intake.application.CaseRefusal.DayTooLate;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.followup.assignment.AssignmentState.WIND_DOWN;
import static se.hemvist.followup.moveout.MovingHelp.CLEANING;
import static se.hemvist.followup.moveout.MovingHelp.MOVING_COST;

/** Göteborgs Stads rutin för Bostad först, «Uppsägning av hyreskontrakt». */
class MoveOutAidTest {

    private static final LocalDate NOTICE = LocalDate.of(2027, 2, 1);
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    @ParameterizedTest
    @EnumSource(AssignmentState.class)
    @Shows({"G-125", "G-128"})
    void is_told_and_decided_under_notice_and_at_no_other_time(AssignmentState state) {
        if (state == WIND_DOWN) {
            assertThat(told(state, TODAY).view()).isEqualTo(new Informed(TODAY, "EL"));
            assertThat(decided(state, TODAY, Set.of(CLEANING)).view())
                    .isEqualTo(new HelpDecided(TODAY, false, Set.of(CLEANING), "AN"));
        } else {
            refused(() -> told(state, TODAY), NoNoticeNow.class);
            refused(() -> decided(state, TODAY, Set.of(CLEANING)), NoNoticeNow.class);
        }
    }

    @ParameterizedTest(name = "manages {0}, help {1}")
    @CsvSource({"true, false, true", "false, true, true", "true, true, false", "false, false, false"})
    @Shows("G-128")
    void whoever_does_not_manage_is_helped_and_nobody_else(boolean manages, boolean help, boolean fits) {
        HelpDecided decided = new HelpDecided(TODAY, manages, help ? Set.of(MOVING_COST, CLEANING) : Set.of(), "AN");

        if (fits) {
            assertThat(MoveOutHelp.decided(in(WIND_DOWN), decided, TODAY).view())
                    .isEqualTo(decided);
        } else {
            refused(() -> MoveOutHelp.decided(in(WIND_DOWN), decided, TODAY), HelpAndNeedDiffer.class);
        }
    }

    @Test
    void no_day_is_before_the_notice_or_to_come_and_somebody_is_named() {
        refused(() -> told(WIND_DOWN, NOTICE.minusDays(1)), DayTooEarly.class);
        refused(() -> told(WIND_DOWN, TODAY.plusDays(1)), DayTooLate.class);
        refused(() -> ToldOfOtherHome.told(in(WIND_DOWN), new Informed(TODAY, " "), TODAY), MissingPart.class);
        refused(
                () -> MoveOutHelp.decided(in(WIND_DOWN), new HelpDecided(TODAY, true, Set.of(), " "), TODAY),
                MissingPart.class);
        Refusals.demandTexts(MoveOutAidRefusal.class);
    }

    private static ToldOfOtherHome told(AssignmentState state, LocalDate on) {
        return ToldOfOtherHome.told(in(state), new Informed(on, "EL"), TODAY);
    }

    private static MoveOutHelp decided(AssignmentState state, LocalDate on, Set<MovingHelp> helps) {
        return MoveOutHelp.decided(in(state), new HelpDecided(on, false, helps, "AN"), TODAY);
    }

    private static AssignmentFile in(AssignmentState state) {
        return new AssignmentFile(
                new AssignmentRow(AssignmentId.next(), state, AnAssignment.about(), AnAssignment.ORDERED_ON),
                List.of(new PhasePeriod(state, NOTICE, null)),
                Optional.empty());
    }

    private static void refused(ThrowingCallable command, Class<? extends Refusal> refusal) {
        assertThatThrownBy(command).isInstanceOfSatisfying(refusal, Refusals::demandSaid);
    }
}
