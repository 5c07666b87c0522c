package se.hemvist.lease.termination;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.leaving.GoodsCall;
import se.hemvist.lease.leaving.Leaving;
import se.hemvist.lease.leaving.LeavingRefusal.GoodsMayBeFetched;
import se.hemvist.lease.leaving.LeavingRefusal.NothingLeft;
import se.hemvist.lease.leaving.Settlement;
import se.hemvist.lease.rent.RentLeft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.lease.termination.ATermination.LEFT;
import static se.hemvist.lease.termination.ATermination.TODAY;

/** JB 12:27: a tenant who has left is called on to fetch what was left in the flat. */
@Shows({"C-16", "L-14"})
class GoodsCallTest {

    @ParameterizedTest(name = "left 2028-06-01, called on {0}")
    @CsvSource({
        "2028-06-01, 2028-09-01",
        "2028-06-10, 2028-09-10",
        "2028-08-31, 2028-11-30",
        "2028-09-01, 2028-12-01",
        "2028-09-02, 2028-12-01",
        "2028-11-30, 2028-12-01",
    })
    void it_falls_to_the_landlord_three_months_after_the_call_and_six_after_the_leaving_at_the_latest(
            LocalDate called, LocalDate through) {
        Termination left = left();
        assertThat(due(left)).contains(LocalDate.of(2028, 12, 1));

        left.callForGoods(call(called), TODAY);

        assertThat(due(left)).contains(through);
        assertThat(left.state()).isEqualTo(TerminationState.VACATED);
    }

    @Test
    void nothing_is_settled_before_that_day_is_over() {
        Termination left = left();
        left.callForGoods(call(LEFT), TODAY);

        assertThatThrownBy(() -> left.settle(settled(LEFT.plusMonths(3)), RentLeft.unknown(), TODAY))
                .isInstanceOf(GoodsMayBeFetched.class);
        Termination later = left();
        later.callForGoods(call(LEFT), TODAY);
        later.settle(settled(LEFT.plusMonths(3).plusDays(1)), RentLeft.unknown(), TODAY);
    }

    @ParameterizedTest(name = "called on {0}: {1}")
    @CsvSource({"2028-05-31, day-too-early", "2028-12-02, day-too-late"})
    void nobody_is_called_before_the_leaving_or_on_a_day_to_come(LocalDate called, String code) {
        assertThatThrownBy(() -> left().callForGoods(call(called), TODAY))
                .isInstanceOfSatisfying(CaseRefusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(code);
                    assertThat(refusal.field()).contains("on");
                });
    }

    @Test
    void another_day_than_the_one_recorded_takes_its_place_if_it_is_said_why() {
        Termination left = ATermination.leftWithGoods();
        left.callForGoods(call(LocalDate.of(2028, 6, 10)), TODAY);

        assertThatThrownBy(() -> left.callForGoods(call(LocalDate.of(2028, 7, 10)), TODAY))
                .isInstanceOf(CaseRefusal.MissingPart.class);
        assertThatThrownBy(() -> left.callForGoods(new GoodsCall(LocalDate.of(2028, 7, 10), Optional.of(" ")), TODAY))
                .isInstanceOf(CaseRefusal.MissingPart.class);
        GoodsCall right = new GoodsCall(LocalDate.of(2028, 7, 10), Optional.of("Fel dag."));
        left.callForGoods(right, TODAY);

        assertThat(due(left)).contains(LocalDate.of(2028, 10, 10));
        assertThat(right.told().reason()).contains("Fel dag.");
        assertThat(right).hasToString("GoodsCall[2028-07-10]");
    }

    @Test
    void who_left_nothing_is_not_called_on() {
        assertThatThrownBy(() -> ATermination.in(TerminationState.VACATED).callForGoods(call(LEFT), TODAY))
                .isInstanceOfSatisfying(NothingLeft.class, Refusals::demandSaid);
    }

    private static Termination left() {
        Termination left = ATermination.in(TerminationState.RUNNING_OUT);
        left.returnKeys(new Leaving(LEFT, true, null), TODAY);
        return left;
    }

    private static GoodsCall call(LocalDate on) {
        return new GoodsCall(on, Optional.empty());
    }

    private static Settlement settled(LocalDate on) {
        return new Settlement(on, on, true, false);
    }

    private static Optional<LocalDate> due(Termination left) {
        return left.file().after().leaving().flatMap(Leaving::fetchedUntil);
    }
}
