package se.hemvist.lease.sublease;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.sublease.MoveInRecord.Keys;
import se.hemvist.lease.sublease.SubleaseEvent.MoveInDays;
import se.hemvist.lease.sublease.SubleaseRefusal.HappenedBeforeMoveIn;
import se.hemvist.lease.sublease.SubleaseRefusal.MoveInIsSettled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.lease.sublease.ASublease.START;

/** A move-in recorded on 5 February 2027, by a lease from 1 February; the landlord was told on 11 January. */
class CorrectedMoveInTest {

    private static final LocalDate RECORDED = LocalDate.of(2027, 2, 5);
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    @ParameterizedTest(name = "on {0}, keys {1}, landlord told {2}")
    @CsvSource({
        "2027-02-03,           ,           , ",
        "2027-02-01,           ,           , ",
        "2027-03-01,           ,           , ",
        "2027-02-03, 2027-02-03, 2027-02-03, ",
        "2027-03-02,           ,           , day-too-late",
        "2027-01-31, 2027-01-31,           , moved-in-before-start",
        "2027-02-03, 2027-02-04,           , keys-not-handed-over",
        "2027-02-03,           , 2027-02-04, landlord-not-told",
    })
    void is_put_right_in_the_order_of_a_move_in(
            LocalDate on, @Nullable LocalDate keys, @Nullable LocalDate told, @Nullable String refusal) {
        Sublease lived = lived();
        CorrectedMoveIn right = new CorrectedMoveIn(
                on,
                Optional.ofNullable(keys).map(day -> new Keys(day.atTime(9, 0), "Värdens kontor")),
                Optional.ofNullable(told),
                "Fel dag.");

        if (refusal == null) {
            assertThat(lived.correct(right, Optional.empty(), TODAY).days())
                    .isEqualTo(new MoveInDays(Programme.HOUSING_FIRST, RECORDED, on));
            assertThat(lived.movedInOn()).contains(on);
        } else {
            assertThatThrownBy(() -> lived.correct(right, Optional.empty(), TODAY))
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.code()).isEqualTo(refusal));
            assertThat(lived.movedInOn()).contains(RECORDED);
        }
    }

    @Test
    void what_is_not_said_is_as_it_was_recorded() {
        Sublease lived = lived();
        MoveInRecord recorded = lived.movedIn().orElseThrow();

        lived.correct(on(RECORDED.minusDays(1)), Optional.empty(), TODAY);

        assertThat(lived.movedIn().orElseThrow())
                .isEqualTo(new MoveInRecord(
                        RECORDED.minusDays(1),
                        recorded.keys(),
                        recorded.entranceKeyIssued(),
                        recorded.landlordToldOn()));
    }

    @ParameterizedTest(name = "converted on {0}")
    @CsvSource({"2027-02-09, true", "2027-02-10, false", "2027-02-11, false"})
    void nobody_moves_in_after_the_training_flat_has_become_a_trial_flat(LocalDate convertedOn, boolean refused) {
        Sublease lived = lived();
        CorrectedMoveIn right = on(LocalDate.of(2027, 2, 10));

        if (refused) {
            assertThatThrownBy(() -> lived.correct(right, Optional.of(convertedOn), TODAY))
                    .isInstanceOfSatisfying(HappenedBeforeMoveIn.class, no -> {
                        Refusals.demandSaid(no);
                        assertThat(no.facts()).containsEntry("happenedOn", convertedOn);
                    });
        } else {
            assertThat(lived.correct(right, Optional.of(convertedOn), TODAY)
                            .days()
                            .movedInOn())
                    .isEqualTo(right.on());
        }
    }

    @ParameterizedTest
    @EnumSource(SubleaseState.class)
    void is_put_right_while_the_lease_is_in_force(SubleaseState state) {
        Sublease sublease = ASublease.in(state);

        if (state == SubleaseState.IN_FORCE) {
            sublease.correct(on(START.plusDays(1)), Optional.empty(), TODAY);
        } else {
            assertThatThrownBy(() -> sublease.correct(on(START.plusDays(1)), Optional.empty(), TODAY))
                    .isInstanceOfSatisfying(MoveInIsSettled.class, Refusals::demandSaid);
        }
    }

    @Test
    void the_timeline_keeps_the_day_that_was_recorded_beside_the_right_one_and_why() {
        assertThat(CorrectedMoveIn.recorded(RECORDED).on()).isEqualTo(RECORDED);
        assertThat(on(START).told().on()).isEqualTo(START);
        assertThat(on(START).told().reason()).contains("Fel dag.");
        assertThatThrownBy(() -> new CorrectedMoveIn(START, Optional.empty(), Optional.empty(), " ").told())
                .isInstanceOf(MissingPart.class);
    }

    private static CorrectedMoveIn on(LocalDate day) {
        return new CorrectedMoveIn(day, Optional.empty(), Optional.empty(), "Fel dag.");
    }

    private static Sublease lived() {
        Sublease lived = ASublease.signed();
        lived.moveIn(ASublease.moveIn(RECORDED), TODAY);
        return lived;
    }
}
