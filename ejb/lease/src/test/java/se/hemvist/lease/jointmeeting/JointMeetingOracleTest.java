package se.hemvist.lease.jointmeeting;

import org.junit.jupiter.api.Test;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.notice.CalendarOracle;

import static org.assertj.core.api.Assertions.assertThat;

/** The working days of a joint meeting from each day of twenty years, counted by a calendar of its own. */
class JointMeetingOracleTest {

    @Test
    @Shows({"T-26", "A-30"})
    void is_called_on_the_first_working_day_and_held_by_the_fifth_which_the_fourth_warns_of() {
        CalendarOracle.everyDay((assessed, on) -> {
            JointMeetingPolicy policy =
                    JointMeetingPolicy.HOUSING_FIRST.on(assessed).rule();

            assertThat(policy.call(assessed))
                    .as(on)
                    .isEqualTo(Span.of(assessed, CalendarOracle.workingDaysOn(assessed, 1)));
            assertThat(policy.hold(assessed))
                    .as(on)
                    .isEqualTo(Span.of(
                            CalendarOracle.workingDaysOn(assessed, 4), CalendarOracle.workingDaysOn(assessed, 5)));
        });
    }
}
