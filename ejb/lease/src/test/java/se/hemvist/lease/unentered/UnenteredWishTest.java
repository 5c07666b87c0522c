package se.hemvist.lease.unentered;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.unentered.UnenteredRefusal.DayByTheAct;
import se.hemvist.lease.unentered.UnenteredRefusal.DeathNotOfEstate;
import se.hemvist.lease.unentered.UnenteredRefusal.EndNotConfirmed;
import se.hemvist.lease.unentered.UnenteredRefusal.KeysStillOut;
import se.hemvist.lease.unentered.UnenteredRefusal.LaterThanNotice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A lease that was signed on 11 January 2027 and that nobody moves in to; it is told of on 1 February. */
@Shows("A-73")
class UnenteredWishTest {

    private static final LocalDate SIGNED = LocalDate.of(2027, 1, 11);
    private static final LocalDate SAID = LocalDate.of(2027, 1, 18);
    private static final LocalDate TODAY = LocalDate.of(2027, 2, 1);
    private static final Period FORTNIGHT = Period.ofDays(14);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    AGREED     | P14D | 2027-01-18 | 2027-01-18 |            | 2027-01-18
                    AGREED     | P14D | 2027-01-18 | 2027-02-01 |            | 2027-02-01
                    AGREED     | P3M  | 2027-01-18 | 2027-04-30 |            | 2027-04-30
                    NOTICE     | P14D | 2027-01-18 |            |            | 2027-02-01
                    NOTICE     | P3M  | 2027-01-18 |            |            | 2027-04-30
                    NOTICE     | P6M  | 2027-01-18 |            |            | 2027-04-30
                    WITHDRAWAL | P3M  | 2027-01-18 |            |            | 2027-01-18
                    ESTATE     | P3M  | 2027-01-18 |            | 2027-01-15 | 2027-02-28
                    ESTATE     | P14D | 2027-01-18 |            | 2027-01-15 | 2027-02-01
                    """)
    void ends_on_the_agreed_day_or_else_on_that_of_the_act(
            UnenteredGround ground,
            Period notice,
            LocalDate said,
            @Nullable LocalDate agreed,
            @Nullable LocalDate died,
            LocalDate last) {
        UnenteredEnd end = told(ground, said, agreed, died, null).of(SIGNED, notice, TODAY);

        assertThat(end.lastDay()).isEqualTo(last);
        assertThat(end.saidOn()).isEqualTo(said);
        assertThat(end.diedOn()).isEqualTo(died);
        assertThat(end.keys()).isNull();
    }

    @Test
    @Shows("L-10")
    void no_agreement_holds_the_tenant_longer_than_a_notice_would() {
        assertThatThrownBy(() -> told(UnenteredGround.AGREED, SAID, LocalDate.of(2027, 2, 2), null, null)
                        .of(SIGNED, FORTNIGHT, TODAY))
                .isInstanceOfSatisfying(LaterThanNotice.class, Refusals::demandSaid);
    }

    @ParameterizedTest
    @EnumSource(
            value = UnenteredGround.class,
            names = {"AGREED", "NOTICE", "WITHDRAWAL"})
    void only_the_estate_says_on_which_day_somebody_died(UnenteredGround ground) {
        assertThatThrownBy(() -> told(ground, SAID, null, SAID, null).of(SIGNED, FORTNIGHT, TODAY))
                .isInstanceOfSatisfying(DeathNotOfEstate.class, Refusals::demandSaid);
    }

    @Test
    void an_agreement_says_its_day_and_nothing_else_does() {
        assertThatThrownBy(() ->
                        told(UnenteredGround.AGREED, SAID, null, null, null).of(SIGNED, FORTNIGHT, TODAY))
                .isInstanceOf(CaseRefusal.MissingPart.class);
        assertThatThrownBy(() -> told(UnenteredGround.AGREED, SAID, SAID.minusDays(1), null, null)
                        .of(SIGNED, FORTNIGHT, TODAY))
                .isInstanceOf(CaseRefusal.DayTooEarly.class);
        assertThatThrownBy(() ->
                        told(UnenteredGround.NOTICE, SAID, SAID, null, null).of(SIGNED, FORTNIGHT, TODAY))
                .isInstanceOfSatisfying(DayByTheAct.class, Refusals::demandSaid);
        assertThatThrownBy(() ->
                        told(UnenteredGround.ESTATE, SAID, null, null, null).of(SIGNED, FORTNIGHT, TODAY))
                .isInstanceOf(CaseRefusal.MissingPart.class);
        assertThatThrownBy(() -> told(UnenteredGround.ESTATE, SAID, null, SAID.plusDays(1), null)
                        .of(SIGNED, FORTNIGHT, TODAY))
                .isInstanceOf(CaseRefusal.DayTooLate.class);
    }

    @Test
    void it_is_said_between_the_signing_and_today() {
        assertThatThrownBy(() -> notice(SIGNED.minusDays(1)).of(SIGNED, FORTNIGHT, TODAY))
                .isInstanceOf(CaseRefusal.DayTooEarly.class);
        assertThatThrownBy(() -> notice(TODAY.plusDays(1)).of(SIGNED, FORTNIGHT, TODAY))
                .isInstanceOf(CaseRefusal.DayTooLate.class);
        assertThat(notice(SIGNED).of(SIGNED, FORTNIGHT, TODAY).saidOn()).isEqualTo(SIGNED);
        assertThat(notice(TODAY).of(SIGNED, FORTNIGHT, TODAY).saidOn()).isEqualTo(TODAY);
    }

    @ParameterizedTest
    @CsvSource({", false", "2027-01-17, false", "2027-01-18, true", "2027-02-01, true", "2027-02-02, false"})
    void the_landlord_has_written_it_to_the_tenant_since(@Nullable LocalDate written, boolean taken) {
        UnenteredWish wish =
                new UnenteredWish(new UnenteredWish.Said(UnenteredGround.NOTICE, SAID, null), null, written, null);

        if (taken) {
            assertThat(wish.of(SIGNED, FORTNIGHT, TODAY).writtenOn()).isEqualTo(written);
        } else {
            assertThatThrownBy(() -> wish.of(SIGNED, FORTNIGHT, TODAY))
                    .isInstanceOfSatisfying(EndNotConfirmed.class, Refusals::demandSaid);
        }
    }

    @Test
    void keys_that_were_handed_out_are_back() {
        assertThatThrownBy(() -> keys(SAID, null)).isInstanceOfSatisfying(KeysStillOut.class, Refusals::demandSaid);
        assertThatThrownBy(() -> keys(SAID, SAID.minusDays(1))).isInstanceOf(CaseRefusal.DayTooEarly.class);
        assertThatThrownBy(() -> keys(SAID, TODAY.plusDays(1))).isInstanceOf(CaseRefusal.DayTooLate.class);
        assertThatThrownBy(() -> keys(TODAY.plusDays(1), TODAY.plusDays(1))).isInstanceOf(CaseRefusal.DayTooLate.class);
        assertThat(keys(SAID, SAID)).isEqualTo(Optional.of(new HandedKeys(SAID, SAID)));
        assertThat(keys(SAID, TODAY)).isPresent();
    }

    private static Optional<HandedKeys> keys(LocalDate out, @Nullable LocalDate back) {
        return Optional.ofNullable(told(UnenteredGround.NOTICE, SAID, null, null, new HandedKeys(out, back))
                .of(SIGNED, FORTNIGHT, TODAY)
                .keys());
    }

    private static UnenteredWish notice(LocalDate on) {
        return told(UnenteredGround.NOTICE, on, null, null, null);
    }

    private static UnenteredWish told(
            UnenteredGround ground,
            LocalDate on,
            @Nullable LocalDate agreed,
            @Nullable LocalDate died,
            @Nullable HandedKeys keys) {
        return new UnenteredWish(new UnenteredWish.Said(ground, on, died), agreed, on, keys);
    }
}
