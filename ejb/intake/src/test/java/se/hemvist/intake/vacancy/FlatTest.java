package se.hemvist.intake.vacancy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.vacancy.FlatHold.Holder;
import se.hemvist.intake.vacancy.FlatRefusal.AlreadyHeld;
import se.hemvist.intake.vacancy.FlatRefusal.NoSpace;
import se.hemvist.intake.vacancy.FlatRefusal.NotAnAmount;
import se.hemvist.intake.vacancy.FlatRefusal.NotVacant;
import se.hemvist.intake.vacancy.FlatRefusal.OtherProgramme;
import se.hemvist.intake.vacancy.FlatRefusal.StillHired;
import se.hemvist.intake.vacancy.NewFlat.Address;
import se.hemvist.intake.vacancy.NewFlat.LettingTerms;
import se.hemvist.intake.vacancy.NewFlat.Size;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static se.hemvist.intake.application.Programme.TRAINING;
import static se.hemvist.intake.application.Programme.TRIAL;

class FlatTest {

    private static final Address ADDRESS = new Address("Provgatan 1", "411 01", "Göteborg", "Centrum");
    private static final Size SIZE = new Size(1, new BigDecimal("34.5"));

    /**
     * What may be done to a flat, by state: h hold, f free, l let, w withdraw; e empty, g give back, s stop offering; v what
     * it was let by was void. Once it was let, its owner takes it back by notice only.
     */
    @ParameterizedTest
    @CsvSource({
        "'', hwgs",
        "h, fl",
        "hf, hwgs",
        "hl, egsv",
        "hlv, fl",
        "w, gs",
        "hle, hgs",
        "hleh, fl",
        "hlehl, egsv",
        "hlg, gs",
        "hles, gs",
        "hls, egsv"
    })
    @Shows("S-34")
    void is_held_freed_let_emptied_and_taken_back_in_this_order_only(String before, String allowed) {
        for (String act : new String[] {"h", "f", "l", "w", "e", "g", "s", "v"}) {
            Flat flat = reported(ADDRESS, SIZE);
            before.chars().forEach(each -> apply(flat, each));

            if (allowed.contains(act)) {
                apply(flat, act.charAt(0));
            } else {
                assertThatThrownBy(() -> apply(flat, act.charAt(0))).isInstanceOf(FlatRefusal.class);
            }
        }
    }

    /** The city's lease of it runs on after all, and nobody lives there. */
    @ParameterizedTest
    @CsvSource({"hl, VACANT", "hles, VACANT", "hle, VACANT", "w, WITHDRAWN", "h, HELD", "hleh, HELD", "'', VACANT"})
    @Shows({"S-72", "L-31"})
    void is_to_be_had_again_when_the_city_goes_on_hiring_it(String before, FlatState state) {
        Flat flat = reported(ADDRESS, SIZE);
        before.chars().forEach(each -> apply(flat, each));

        flat.offerAgain(TRAINING, Town.START);

        assertThat(flat.view().state()).isEqualTo(state);
        if (before.startsWith("hl") && state == FlatState.VACANT) {
            assertThatThrownBy(() -> flat.hold(TRIAL)).isInstanceOf(OtherProgramme.class);
            flat.hold(TRAINING);
        }
    }

    @ParameterizedTest
    @CsvSource({"'', true", "h, true", "hl, false", "w, false"})
    @Shows("S-66")
    void costs_its_rent_from_the_day_it_can_be_had_as_long_as_it_stands_empty(String before, boolean empty) {
        Flat flat = reported(ADDRESS, SIZE);
        before.chars().forEach(each -> apply(flat, each));
        LocalDate tenDaysOn = flat.view().terms().availableFrom().plusDays(10);

        assertThat(flat.view().emptyUntil(tenDaysOn).map(EmptyFlat::days))
                .isEqualTo(empty ? Optional.of(10L) : Optional.empty());
        assertThat(flat.view().emptyUntil(tenDaysOn).map(EmptyFlat::rent).map(rent -> rent.kronor()
                        .signum()))
                .isEqualTo(empty ? Optional.of(1) : Optional.empty());
    }

    @Test
    @Shows({"S-34", "S-66"})
    void who_moves_out_leaves_it_to_be_had_from_that_day_and_it_costs_its_rent_from_then_on() {
        Flat flat = reported(ADDRESS, SIZE);
        LocalDate left = flat.view().terms().availableFrom().plusYears(1);
        flat.hold(TRAINING);
        flat.let();

        flat.empty(TRAINING, left);

        assertThat(flat.view().state()).isEqualTo(FlatState.VACANT);
        assertThat(flat.view().terms().availableFrom()).isEqualTo(left);
        assertThat(flat.view().emptyUntil(left.plusDays(10)).map(EmptyFlat::days))
                .contains(10L);
        assertThat(flat.called().availableFrom())
                .as("its owner's list still names it so")
                .isEqualTo(left.minusYears(1));
        assertThatThrownBy(() -> flat.withdraw(left)).isInstanceOfSatisfying(StillHired.class, Refusals::demandSaid);
    }

    /** What it was let for, and what it is wanted for now. */
    @ParameterizedTest(name = "{0}, then {1}")
    @CsvSource({
        ", HOUSING_FIRST, true",
        ", TRIAL, true",
        ", TRAINING, true",
        "HOUSING_FIRST, HOUSING_FIRST, true",
        "HOUSING_FIRST, TRIAL, false",
        "HOUSING_FIRST, TRAINING, false",
        "TRIAL, HOUSING_FIRST, false",
        "TRIAL, TRIAL, true",
        "TRIAL, TRAINING, false",
        "TRAINING, HOUSING_FIRST, false",
        "TRAINING, TRIAL, false",
        "TRAINING, TRAINING, true"
    })
    @Shows("S-34")
    void is_held_again_only_for_what_the_city_goes_on_hiring_it_for(Programme before, Programme wanted, boolean held) {
        Flat flat = reported(ADDRESS, SIZE);
        Optional.ofNullable(before).ifPresent(hiredFor -> liveIn(flat, hiredFor, hiredFor));

        if (held) {
            flat.hold(wanted);
            assertThat(flat.view().state()).isEqualTo(FlatState.HELD);
        } else {
            assertThatThrownBy(() -> flat.hold(wanted)).isInstanceOfSatisfying(OtherProgramme.class, refusal -> {
                assertThat(refusal.facts())
                        .containsOnly(
                                entry("flat", flat.id().value()), entry("hiredFor", before), entry("wanted", wanted));
                Refusals.demandSaid(refusal);
            });
            assertThat(flat.view().state()).isEqualTo(FlatState.VACANT);
        }
    }

    @Test
    @Shows({"S-34", "S-36"})
    void made_a_trial_flat_while_it_was_lived_in_it_is_held_for_a_trial_from_then_on() {
        Flat flat = reported(ADDRESS, SIZE);
        liveIn(flat, TRAINING, TRAINING);
        liveIn(flat, TRAINING, TRIAL);

        assertThatThrownBy(() -> flat.hold(TRAINING)).isInstanceOf(OtherProgramme.class);
        flat.hold(TRIAL);

        assertThat(flat.view().state()).isEqualTo(FlatState.HELD);
    }

    @Test
    void let_again_it_is_not_vacant_whatever_it_was_hired_for() {
        Flat flat = reported(ADDRESS, SIZE);
        liveIn(flat, TRAINING, TRAINING);
        flat.hold(TRAINING);
        flat.let();

        assertThatThrownBy(() -> flat.hold(TRIAL)).isInstanceOf(NotVacant.class);
    }

    @Test
    void who_holds_it_is_told_by_role_and_time_and_no_more() {
        Flat flat = reported(ADDRESS, SIZE);
        Holder coordinator = new Holder("coordinator", Instant.parse("2026-11-02T08:15:30Z"));

        AlreadyHeld refusal =
                new FlatHold(flat.id(), UUID.randomUUID(), LocalDate.of(2026, 11, 2), coordinator).taken();

        assertThat(refusal.facts())
                .containsOnly(
                        entry("flat", flat.id().value()),
                        entry("heldBy", "coordinator"),
                        entry("since", "2026-11-02 09:15"));
        Refusals.demandSaid(refusal);
    }

    @Test
    void let_it_is_no_longer_vacant() {
        Flat flat = reported(ADDRESS, SIZE);
        flat.hold(TRIAL);
        flat.let();

        assertThatThrownBy(() -> flat.hold(TRIAL)).isInstanceOfSatisfying(NotVacant.class, Refusals::demandSaid);
    }

    @ParameterizedTest
    @CsvSource({
        "' ', 411 01, Göteborg, Centrum, address/street",
        "Provgatan 1, '', Göteborg, Centrum, address/postalCode",
        "Provgatan 1, 411 01, '', Centrum, address/town",
        "Provgatan 1, 411 01, Göteborg, '', address/area"
    })
    void says_which_part_of_the_address_is_missing(
            String street, String postalCode, String town, String area, String field) {
        assertThatThrownBy(() -> reported(new Address(street, postalCode, town, area), SIZE))
                .isInstanceOfSatisfying(MissingPart.class, refusal -> assertThat(refusal.field())
                        .contains(field));
    }

    @ParameterizedTest
    @CsvSource({"0, 34.5, rooms", "1, 0, squareMetres", "1, -2, squareMetres"})
    void has_rooms_and_space(int rooms, BigDecimal squareMetres, String field) {
        assertThatThrownBy(() -> reported(ADDRESS, new Size(rooms, squareMetres)))
                .isInstanceOfSatisfying(NoSpace.class, refusal -> {
                    assertThat(refusal.field()).contains(field);
                    Refusals.demandSaid(refusal);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0.001", "6543.555"})
    void a_rent_is_an_amount(String amount) {
        assertThatThrownBy(() -> new Money(new BigDecimal(amount)))
                .isInstanceOfSatisfying(NotAnAmount.class, Refusals::demandSaid);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.00", "6543, 6543.00", "6543.5, 6543.50", "6543.500, 6543.50", "1E+3, 1000.00"})
    void an_amount_is_kept_to_the_ore(BigDecimal given, String kept) {
        assertThat(new Money(given).kronor().toPlainString()).isEqualTo(kept);
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(FlatRefusal.class);
    }

    private static void liveIn(Flat flat, Programme first, Programme last) {
        flat.hold(first);
        flat.let();
        flat.empty(last, Town.START);
    }

    private static void apply(Flat flat, int act) {
        switch (act) {
            case 'h' -> flat.hold(TRAINING);
            case 'f' -> flat.free(Town.START);
            case 'w' -> flat.withdraw(Town.START);
            case 'e' -> flat.empty(TRAINING, Town.START);
            case 'g' -> flat.giveBack(Town.START);
            case 's' -> flat.stopOffering(Town.START);
            case 'v' -> flat.contractVoided();
            default -> flat.let();
        }
    }

    private static Flat reported(Address address, Size size) {
        return Flat.reported(
                new NewFlat(
                        Town.GOTEBORG,
                        OrganisationId.next(),
                        address,
                        size,
                        new LettingTerms(Money.ofKronor(6543), LocalDate.of(2027, 1, 1))),
                LocalDate.of(2026, 11, 2));
    }
}
