package se.hemvist.lease.termination;

import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.eviction.EvictionCase;
import se.hemvist.lease.eviction.EvictionOrder;
import se.hemvist.lease.eviction.EvictionRefusal.BoardNotTold;
import se.hemvist.lease.eviction.EvictionRefusal.ChildrenLeftOut;
import se.hemvist.lease.eviction.EvictionRefusal.RespiteRuns;
import se.hemvist.lease.eviction.EvictionRefusal.RespiteTooLong;
import se.hemvist.lease.eviction.EvictionRespite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.lease.termination.ATermination.APPLIED;
import static se.hemvist.lease.termination.ATermination.HEARD;
import static se.hemvist.lease.termination.ATermination.LEFT;
import static se.hemvist.lease.termination.ATermination.TODAY;

/** Utsökningsbalken 16:2-4: when an eviction that was ordered on 20 May 2028 is carried out, and its respite. */
@Shows({"C-21", "L-13"})
class EvictionTest {

    @ParameterizedTest(name = "papers {0}, respite {1}")
    @CsvSource({
        ",           ,           2028-06-17",
        "2028-05-10, ,           2028-06-07",
        "2028-05-10, 2028-06-03, 2028-06-07",
        "2028-05-05, 2028-06-03, 2028-06-03",
    })
    void it_is_to_be_carried_out_within_four_weeks_of_the_papers_or_once_a_respite_is_over(
            @Nullable LocalDate papers, @Nullable LocalDate respite, LocalDate due) {
        Termination ordered = ordered(papers);
        Optional.ofNullable(respite).ifPresent(until -> ordered.respiteEviction(respite(HEARD, until, false), TODAY));

        Derived owed = new EvictionsDue().owed(ordered.file()).orElseThrow();

        assertThat(owed.span().dueOn()).isEqualTo(due);
        assertThat(owed.span().warnOn()).isEqualTo(due.minusDays(7));
    }

    @Test
    void nothing_is_to_be_carried_out_before_the_order_or_after_the_leaving() {
        assertThat(new EvictionsDue()
                        .owed(ATermination.in(TerminationState.EVICTION_APPLIED).file()))
                .isEmpty();
        assertThat(new EvictionsDue()
                        .owed(ATermination.in(TerminationState.EVICTED).file()))
                .isEmpty();
    }

    @ParameterizedTest(name = "until {0}, very strong reasons {1}")
    @CsvSource({
        "2028-05-20, false, true",
        "2028-06-03, false, true",
        "2028-06-04, false, false",
        "2028-06-17, true,  true",
        "2028-06-18, true,  false",
    })
    void a_respite_is_for_two_weeks_at_most_or_four_with_very_strong_reasons(
            LocalDate until, boolean strong, boolean granted) {
        Termination ordered = ordered(null);

        if (granted) {
            ordered.respiteEviction(respite(HEARD, until, strong), TODAY);
        } else {
            refused(() -> ordered.respiteEviction(respite(HEARD, until, strong), TODAY), RespiteTooLong.class, "until");
        }
    }

    @Test
    void a_respite_that_is_made_longer_counts_from_the_first_day() {
        Termination ordered = ordered(null);
        ordered.respiteEviction(respite(HEARD, HEARD.plusDays(10), false), TODAY);

        refused(
                () -> ordered.respiteEviction(respite(HEARD.plusDays(5), HEARD.plusDays(15), false), TODAY),
                RespiteTooLong.class,
                "until");
        ordered.respiteEviction(respite(HEARD.plusDays(5), HEARD.plusDays(28), true), TODAY);
        assertThat(ordered.file().after().eviction().orElseThrow().respite())
                .isEqualTo(respite(HEARD, HEARD.plusDays(28), true));
    }

    @Test
    void nobody_is_evicted_while_a_respite_runs() {
        Termination ordered = ordered(null);
        ordered.respiteEviction(respite(HEARD, LEFT, false), TODAY);

        refused(() -> ordered.evict(ATermination.leaving(LEFT), 0, TODAY), RespiteRuns.class, "on");
        Termination again = ordered(null);
        again.respiteEviction(respite(HEARD, LEFT, false), TODAY);
        again.evict(ATermination.leaving(LEFT.plusDays(1)), 0, TODAY);
    }

    @ParameterizedTest(name = "{0} asked, {1} registered, told {2}")
    @CsvSource({
        "0, 0, ,           true",
        "1, 1, ,           false",
        "1, 0, ,           false",
        "0, 1, ,           false",
        "1, 1, 2028-06-01, true",
        "1, 1, 2028-06-02, false",
        "0, 2, 2028-05-03, true",
    })
    @Shows("A-43")
    void children_are_not_evicted_before_the_social_board_has_been_told_of_them(
            int asked, int registered, @Nullable LocalDate told, boolean evicted) {
        Termination running = ATermination.in(TerminationState.RUNNING_OUT);
        running.applyForEviction(APPLIED, asked, ATermination::plain, TODAY);
        running.orderEviction(new EvictionOrder(HEARD, HEARD, null), TODAY);
        Optional.ofNullable(told).ifPresent(on -> running.tellBoard(on, TODAY));

        if (evicted) {
            running.evict(ATermination.leaving(LEFT), registered, TODAY);
            assertThat(running.state()).isEqualTo(TerminationState.EVICTED);
            assertThat(running.file().after().eviction().orElseThrow().boardToldOn())
                    .isEqualTo(told);
        } else {
            refused(() -> running.evict(ATermination.leaving(LEFT), registered, TODAY), BoardNotTold.class, "on");
        }
    }

    @ParameterizedTest(name = "{0} asked, {1} registered")
    @CsvSource({"0, 0, true", "2, 1, true", "1, 1, true", "1, 2, false", "0, 1, false"})
    @Shows("A-43")
    void no_child_who_is_registered_is_left_out_of_the_application(int asked, int registered, boolean all) {
        if (all) {
            EvictionCase.demandAll(asked, registered);
        } else {
            refused(() -> EvictionCase.demandAll(asked, registered), ChildrenLeftOut.class, "children");
        }
    }

    @Test
    void its_days_are_in_order() {
        assertThatThrownBy(() -> ordered(null).tellBoard(APPLIED.minusDays(1), TODAY))
                .isInstanceOf(CaseRefusal.DayTooEarly.class);
        assertThatThrownBy(() -> ordered(null).tellBoard(TODAY.plusDays(1), TODAY))
                .isInstanceOf(CaseRefusal.DayTooLate.class);
        assertThatThrownBy(() -> ordered(APPLIED.minusDays(1))).isInstanceOf(CaseRefusal.DayTooEarly.class);
        assertThatThrownBy(() -> ordered(HEARD.plusDays(1))).isInstanceOf(CaseRefusal.DayTooLate.class);
        assertThatThrownBy(() -> ordered(null).respiteEviction(respite(HEARD.minusDays(1), HEARD, false), TODAY))
                .isInstanceOf(CaseRefusal.DayTooEarly.class);
        assertThatThrownBy(() -> ordered(null).respiteEviction(respite(HEARD, HEARD.minusDays(1), false), TODAY))
                .isInstanceOf(CaseRefusal.DayTooEarly.class);
    }

    private static EvictionRespite respite(LocalDate on, LocalDate until, boolean strong) {
        return new EvictionRespite(on, until, strong);
    }

    private static Termination ordered(@Nullable LocalDate papers) {
        Termination applied = ATermination.in(TerminationState.EVICTION_APPLIED);
        applied.orderEviction(new EvictionOrder(HEARD, HEARD, papers), TODAY);
        return applied;
    }

    private static void refused(ThrowingCallable command, Class<? extends Refusal> refusal, String field) {
        assertThatThrownBy(command).isInstanceOfSatisfying(refusal, no -> {
            assertThat(no.field()).contains(field);
            Refusals.demandSaid(no);
        });
    }
}
