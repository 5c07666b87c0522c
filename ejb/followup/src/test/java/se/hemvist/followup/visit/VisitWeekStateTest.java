package se.hemvist.followup.visit;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.followup.assignment.AnAssignment;
import se.hemvist.followup.assignment.AssignmentFile;
import se.hemvist.followup.visit.VisitRefusal.NothingToTell;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.proof.StateTable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.followup.assignment.AnAssignment.MOVE_IN;

/** Göteborgs Stads rutin för Bostad först, «Hembesök»: what a week without a visit comes to. */
class VisitWeekStateTest {

    private static final VisitWeek WEEK = VisitWeek.of(MOVE_IN);
    private static final LocalDate SUNDAY = WEEK.sunday();

    private final AssignmentFile assignment = AnAssignment.fileInPhase2(MOVE_IN);

    @ParameterizedTest
    @Shows({"T-21", "G-94", "G-98"})
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    DUE       | ATTEMPTED, MISSED, DONE
                    ATTEMPTED | MISSED, DONE
                    MISSED    | NOTIFIED, DONE, NOT_ASKED
                    NOTIFIED  | DONE, NOT_ASKED
                    NOT_ASKED | MISSED
                    DONE      | MISSED
                    """)
    void goes_on_only_to(VisitWeekState state, String next) {
        assertThat(state.next()).isEqualTo(StateTable.states(VisitWeekState.class, next));
    }

    @Test
    void what_was_not_missed_is_neither_told_nor_put_right() {
        VisitWeekRecord due = VisitWeekRecord.due(assignment.assignment(), WEEK);

        assertThatThrownBy(() -> due.tell(2, SUNDAY)).isInstanceOf(NothingToTell.class);
        assertThatIllegalStateException().isThrownBy(due::asksForNone);
    }

    @Test
    void it_is_told_once_with_the_attempts_that_are_known_then_and_may_be_put_right_after_that() {
        VisitWeekRecord week = VisitWeekRecord.due(assignment.assignment(), WEEK);

        assertThat(week.miss(assignment, 1, SUNDAY).attempts()).isEqualTo(1);
        assertThat(week.awaitsNotice()).isTrue();
        assertThat(week.tell(2, SUNDAY.plusDays(1)))
                .isEqualTo(assignment.lease().orElseThrow().lettingOffice());
        assertThat(week.attempts()).isEqualTo(2);
        assertThat(week.awaitsNotice()).isFalse();
        assertThatThrownBy(() -> week.tell(2, SUNDAY.plusDays(1))).isInstanceOf(NothingToTell.class);

        week.putRight(SUNDAY.plusDays(2));
        assertThat(week.state()).isEqualTo(VisitWeekState.DONE);
    }

    @ParameterizedTest(name = "missed on {0}, told by {1}")
    @Shows({"T-21", "A-27"})
    @CsvSource({"2027-02-07, 2027-02-08", "2027-03-28, 2027-03-30", "2027-01-03, 2027-01-04", "2027-02-10, 2027-02-11"})
    void the_letting_office_is_told_by_the_next_working_day(LocalDate missedOn, LocalDate due) {
        assertThat(HomeVisitPolicy.HOUSING_FIRST.on(missedOn).rule().notice(missedOn))
                .isEqualTo(Span.of(due, due));
    }
}
