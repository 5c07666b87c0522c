package se.hemvist.lease.sublease;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.party.Ownership;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.clause.Clause;
import se.hemvist.lease.clause.ClauseKind;
import se.hemvist.lease.clause.ClauseRefusal.TreatmentInLease;
import se.hemvist.lease.clause.SpecialTerms;
import se.hemvist.lease.document.APaper;
import se.hemvist.lease.headlease.BlockLet;
import se.hemvist.lease.headlease.HeadLeaseRefusal.HeadLeaseNotThere;
import se.hemvist.lease.headlease.HeadLeaseRefusal.RentAboveHeadRent;
import se.hemvist.lease.headlease.HeadLeaseState;
import se.hemvist.lease.headlease.HeadLeaseTerms;
import se.hemvist.lease.occupancy.LandlordPermit;
import se.hemvist.lease.occupancy.Occupancy;
import se.hemvist.lease.occupancy.OccupancyOverride;
import se.hemvist.lease.occupancy.OccupancyRefusal.SwapNotPermitted;
import se.hemvist.lease.occupancy.OccupancyRefusal.TooManyOccupants;
import se.hemvist.lease.sublease.SubleaseRefusal.HeadLeaseMissing;
import se.hemvist.lease.sublease.SubleaseRefusal.HeadLeaseRuns;
import se.hemvist.lease.sublease.SubleaseRefusal.HiredForOthers;
import se.hemvist.lease.sublease.SubleaseRefusal.SubletConsentMissing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** JB 12:39: the municipality tells its landlord of a sublet; anybody else has the landlord's consent by the signing. */
class SigningsTest {

    private static final Money HEAD_RENT = Money.ofKronor(6450);
    private static final StandsOn PERMITTED =
            ASublease.runningOn(Optional.of(new LandlordPermit(ASublease.SIGNED_ON, "Värdens förvaltare")));

    @ParameterizedTest(name = "{0}, consent {1}")
    @CsvSource({"CITY,", "CITY, 2027-01-12", "PRIVATE, 2027-01-11", "PRIVATE, 2026-12-01"})
    @Shows({"L-02", "A-41"})
    void a_head_tenant_signs_that_is_the_city_s_or_has_the_landlord_s_consent(Ownership whose, LocalDate consentOn) {
        try (ApprovedOffer approved = new ApprovedOffer(whose)) {
            SubleaseId sublease = signed(approved, consentOn);

            assertThat(state(approved, sublease)).isEqualTo(SubleaseState.SIGNED);
        }
    }

    @ParameterizedTest(name = "consent {0}")
    @NullSource
    @ValueSource(strings = "2027-01-12")
    @Shows({"L-02", "A-41"})
    void a_private_head_tenant_does_not_sign_without_that_and_may_do_so_when_it_is_there(LocalDate consentOn) {
        try (ApprovedOffer approved = new ApprovedOffer(Ownership.PRIVATE)) {
            assertThatThrownBy(() -> signed(approved, consentOn))
                    .isInstanceOfSatisfying(SubletConsentMissing.class, refusal -> {
                        assertThat(refusal.field()).contains("subletConsentOn");
                        assertThat(refusal.facts()).containsEntry("signing", ASublease.SIGNED_ON);
                        Refusals.demandSaid(refusal);
                    });

            assertThat(state(approved, signed(approved, ASublease.SIGNED_ON))).isEqualTo(SubleaseState.SIGNED);
        }
    }

    @Test
    @Shows("S-28")
    void whoever_lets_more_live_in_a_trial_flat_is_named_kept_and_told_in_the_timeline() {
        OccupancyOverride override = new OccupancyOverride("Ek", "enhetschef", "Barnet flyttar med.");
        try (ApprovedOffer approved = new ApprovedOffer(Ownership.CITY)) {
            assertThatThrownBy(() -> signed(approved, null, Occupancy.of(2))).isInstanceOf(TooManyOccupants.class);

            SubleaseId sublease = signed(approved, null, new Occupancy(2, Optional.of(override)));

            assertThat(approved.contactPerson(Subleases.class)
                            .get(sublease)
                            .behind()
                            .orElseThrow()
                            .occupancy())
                    .isEqualTo(new Occupancy(2, Optional.of(override)));
            assertThat(approved.timeline())
                    .contains("more-occupants-let OccupancyPolicy 2002-01-01 Ek, enhetschef: Barnet flyttar med.");
        }
    }

    @Test
    @Shows("L-05")
    void a_term_on_treatment_is_left_out_of_the_lease_and_those_on_the_flat_are_read_by_who_knows_of_the_case() {
        Clause pets = new Clause(ClauseKind.PETS, "Katten får bo här.");
        Clause treatment = new Clause(ClauseKind.TREATMENT, "Går till mottagningen varje vecka.");
        try (ApprovedOffer approved = new ApprovedOffer(Ownership.CITY)) {
            assertThatThrownBy(() -> signedWith(approved, pets, treatment)).isInstanceOf(TreatmentInLease.class);

            SubleaseId sublease = signedWith(approved, pets);

            assertThat(terms(approved, sublease).special().clauses()).containsExactly(pets);
            assertThat(terms(approved, sublease).explained()).isEqualTo(ASublease.EXPLAINED);
        }
    }

    @Test
    @Shows({"S-29", "S-34"})
    void who_comes_after_another_stands_on_the_head_lease_that_runs_on() {
        try (ApprovedOffer approved = new ApprovedOffer(Ownership.CITY)) {
            approved.hiredBefore(Programme.TRIAL, HeadLeaseState.IN_FORCE);

            assertThatThrownBy(() -> signed(approved, null))
                    .isInstanceOfSatisfying(HeadLeaseRuns.class, Refusals::demandSaid);
            assertThatThrownBy(() -> signedOn(approved, ASublease.runningOn(Optional.empty()), Occupancy.of(1)))
                    .isInstanceOf(SwapNotPermitted.class);
            SubleaseId sublease = signedOn(approved, PERMITTED, Occupancy.of(1));

            assertThat(approved.contactPerson(Subleases.class)
                            .get(sublease)
                            .lease()
                            .let()
                            .headLease()
                            .terms()
                            .start())
                    .isEqualTo("2026-02-01");
        }
    }

    @Test
    @Shows({"S-29", "A-41"})
    void who_is_not_the_city_has_the_landlord_agree_to_each() {
        try (ApprovedOffer approved = new ApprovedOffer(Ownership.PRIVATE)) {
            approved.hiredBefore(Programme.TRIAL, HeadLeaseState.IN_FORCE);

            assertThat(state(approved, signedOn(approved, PERMITTED, Occupancy.of(1))))
                    .isEqualTo(SubleaseState.SIGNED);
        }
    }

    @Test
    @Shows("S-34")
    void nobody_comes_after_another_where_the_head_lease_ends_or_is_for_something_else() {
        try (ApprovedOffer approved = new ApprovedOffer(Ownership.CITY)) {
            approved.hiredBefore(Programme.TRIAL, HeadLeaseState.NOTICE_GIVEN);
            assertThatThrownBy(() -> signedOn(approved, PERMITTED, Occupancy.of(1)))
                    .isInstanceOf(HeadLeaseNotThere.class);
        }
        try (ApprovedOffer approved = new ApprovedOffer(Ownership.CITY)) {
            approved.hiredBefore(Programme.TRAINING, HeadLeaseState.IN_FORCE);
            assertThatThrownBy(() -> signedOn(approved, PERMITTED, Occupancy.of(1)))
                    .isInstanceOfSatisfying(HiredForOthers.class, Refusals::demandSaid);
        }
    }

    @Test
    @Shows("A-68")
    void nobody_is_let_a_flat_that_is_not_hired() {
        try (ApprovedOffer approved = new ApprovedOffer(Ownership.CITY)) {
            assertThatThrownBy(() -> signedOn(approved, PERMITTED, Occupancy.of(1)))
                    .isInstanceOf(HeadLeaseMissing.class);
        }
    }

    @Test
    @Shows("L-07")
    void the_rent_is_that_which_the_owner_has_reported_with_supplements_and_no_more() {
        try (ApprovedOffer approved = new ApprovedOffer(Ownership.CITY)) {
            assertThatThrownBy(() -> signedFor(approved, ASublease.RENT, newly(BlockLet.no()), Occupancy.of(1)))
                    .isInstanceOfSatisfying(RentAboveHeadRent.class, Refusals::demandSaid);

            signedFor(approved, HEAD_RENT, newly(BlockLet.no()), Occupancy.of(1));

            assertThat(approved.timeline()).noneMatch(line -> line.contains("rent-above"));
        }
    }

    @Test
    @Shows("L-07")
    void a_higher_rent_of_a_flat_let_in_a_block_is_noted() {
        try (ApprovedOffer approved = new ApprovedOffer(Ownership.CITY)) {
            signedFor(approved, ASublease.RENT, newly(new BlockLet(true, false)), Occupancy.of(1));

            assertThat(approved.timeline()).contains("rent-above-head-rent RentCapPolicy 2026-07-01");
        }
    }

    private static StandsOn newly(BlockLet block) {
        return StandsOn.newly(
                new HeadLeaseTerms(ASublease.SIGNED_ON, ASublease.START, block, Period.ofMonths(3), null));
    }

    private static SubleaseId signed(ApprovedOffer approved, LocalDate consentOn) {
        return signed(approved, consentOn, Occupancy.of(1));
    }

    private static SubleaseId signed(ApprovedOffer approved, LocalDate consentOn, Occupancy occupancy) {
        return signedOn(
                approved,
                StandsOn.newly(new HeadLeaseTerms(
                        ASublease.SIGNED_ON, ASublease.START, BlockLet.no(), Period.ofMonths(3), consentOn)),
                occupancy);
    }

    private static SubleaseId signedOn(ApprovedOffer approved, StandsOn standsOn, Occupancy occupancy) {
        return signedFor(approved, HEAD_RENT, standsOn, occupancy);
    }

    private static SubleaseId signedFor(ApprovedOffer approved, Money rent, StandsOn standsOn, Occupancy occupancy) {
        return signedBy(
                approved,
                new SigningRecord.Agreed(ASublease.SIGNED_ON, ASublease.START, rent, true, occupancy),
                standsOn);
    }

    private static SubleaseId signedWith(ApprovedOffer approved, Clause... special) {
        SigningRecord.Agreed agreed =
                new SigningRecord.Agreed(ASublease.SIGNED_ON, ASublease.START, HEAD_RENT, true, Occupancy.of(1));
        return signedBy(approved, agreed, newly(BlockLet.no()), special);
    }

    private static SubleaseId signedBy(
            ApprovedOffer approved, SigningRecord.Agreed agreed, StandsOn standsOn, Clause... special) {
        SigningRecord.Terms terms = new SigningRecord.Terms(ASublease.EXPLAINED, new SpecialTerms(List.of(special)));
        SigningRecord signing = new SigningRecord(approved.offer(), agreed, standsOn, terms, false);
        return approved.contactPerson(Signings.class).sign(signing, APaper.all(ASublease.SIGNED_ON));
    }

    private static SigningRecord.Terms terms(ApprovedOffer approved, SubleaseId sublease) {
        return approved.contactPerson(Subleases.class).get(sublease).terms().orElseThrow();
    }

    private static SubleaseState state(ApprovedOffer approved, SubleaseId sublease) {
        return approved.contactPerson(Subleases.class).get(sublease).standing().state();
    }
}
