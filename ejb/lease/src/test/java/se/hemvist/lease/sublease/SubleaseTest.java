package se.hemvist.lease.sublease;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.application.CaseRefusal.DayTooEarly;
import se.hemvist.intake.application.CaseRefusal.DayTooLate;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.clause.Clause;
import se.hemvist.lease.clause.ClauseKind;
import se.hemvist.lease.clause.ClauseRefusal;
import se.hemvist.lease.headlease.BlockLet;
import se.hemvist.lease.headlease.HeadLeaseId;
import se.hemvist.lease.headlease.HeadLeaseTerms;
import se.hemvist.lease.occupancy.LandlordPermit;
import se.hemvist.lease.occupancy.Occupancy;
import se.hemvist.lease.occupancy.OccupancyRefusal.NewResidentNotTold;
import se.hemvist.lease.sublease.MoveInRecord.Keys;
import se.hemvist.lease.sublease.SigningRecord.Agreed;
import se.hemvist.lease.sublease.SubleaseEvent.MovedIn;
import se.hemvist.lease.sublease.SubleaseEvent.Signed;
import se.hemvist.lease.sublease.SubleaseRefusal.HeadLeaseMissing;
import se.hemvist.lease.sublease.SubleaseRefusal.KeysNotHandedOver;
import se.hemvist.lease.sublease.SubleaseRefusal.LandlordNotTold;
import se.hemvist.lease.sublease.SubleaseRefusal.MovedInBeforeStart;
import se.hemvist.lease.sublease.SubleaseRefusal.SignedAfterStart;
import se.hemvist.lease.sublease.SubleaseRefusal.SubleaseNotThere;
import se.hemvist.lease.sublease.SubleaseRefusal.TermsNotExplained;
import se.hemvist.lease.sublease.SubleaseRefusal.UnknownSublease;
import se.hemvist.lease.sublease.SubleaseRefusal.WaiverNotSigned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.lease.sublease.ASublease.EXPLAINED;
import static se.hemvist.lease.sublease.ASublease.HEAD_LEASE;
import static se.hemvist.lease.sublease.ASublease.POLICY;
import static se.hemvist.lease.sublease.ASublease.RENT;
import static se.hemvist.lease.sublease.ASublease.SIGNED_ON;
import static se.hemvist.lease.sublease.ASublease.START;
import static se.hemvist.lease.sublease.ASublease.moveIn;
import static se.hemvist.lease.sublease.ASublease.prepared;
import static se.hemvist.lease.sublease.ASublease.signed;
import static se.hemvist.lease.sublease.ASublease.signing;

/** Göteborgs Stads rutin för Bostad först, «Kontraktsskrivning» and «Inflyttning». */
class SubleaseTest {

    @Test
    void is_signed_at_the_letting_office() {
        Sublease sublease = prepared();

        Signed signed = sublease.sign(signing(), POLICY, SIGNED_ON);

        assertThat(sublease.file().state()).isEqualTo(SubleaseState.SIGNED);
        assertThat(signed.sublease()).isEqualTo(sublease.file().sublease());
        assertThat(signed.on()).isEqualTo(SIGNED_ON);
        assertThat(signed.terms()).isEqualTo(new SubleaseEvent.SignedTerms(Programme.HOUSING_FIRST, START, true));
    }

    @Test
    void is_not_signed_on_a_day_to_come() {
        assertThatThrownBy(() -> prepared().sign(signing(), POLICY, SIGNED_ON.minusDays(1)))
                .isInstanceOf(DayTooLate.class);
    }

    @Test
    void is_not_signed_after_its_first_day() {
        SigningRecord late = new SigningRecord(
                OfferId.next(),
                new Agreed(START.plusDays(1), START, RENT, true, Occupancy.of(1)),
                StandsOn.newly(HEAD_LEASE),
                SigningRecord.Terms.general(EXPLAINED),
                true);

        refused(() -> prepared().sign(late, POLICY, START.plusDays(1)), SignedAfterStart.class, "leaseStart");
    }

    @Test
    void is_signed_on_its_first_day() {
        Sublease sublease = prepared();
        SigningRecord onTheDay = new SigningRecord(
                OfferId.next(),
                new Agreed(START, START, RENT, false, Occupancy.of(1)),
                StandsOn.newly(HEAD_LEASE),
                SigningRecord.Terms.general(EXPLAINED),
                true);

        sublease.sign(onTheDay, POLICY, START);

        assertThat(sublease.file().state()).isEqualTo(SubleaseState.SIGNED);
    }

    @ParameterizedTest(name = "{0}")
    @Shows({"G-25", "A-68"})
    @CsvSource({
        "signed a day after the sublease,   2027-01-12, 2027-02-01",
        "begins a day after the sublease,   2027-01-11, 2027-02-02"
    })
    void stands_on_the_citys_own_lease(String when, LocalDate contractDate, LocalDate start) {
        HeadLeaseTerms head = new HeadLeaseTerms(contractDate, start, BlockLet.no(), Period.ofMonths(3), null);

        refused(
                () -> prepared().sign(signing(head, EXPLAINED, true), POLICY, SIGNED_ON),
                HeadLeaseMissing.class,
                "headLease");
    }

    @ParameterizedTest(name = "{0}")
    @Shows({"G-77", "L-04"})
    @CsvSource({"told a day after the signing,  2027-01-12, true", "told but not signed by tenant, 2027-01-11, false"})
    void is_not_signed_before_the_terms_are_explained(String when, LocalDate on, boolean signed) {
        TermsExplained explained = new TermsExplained(on, "kj", "2024-02", signed);

        refused(
                () -> prepared().sign(signing(HEAD_LEASE, explained, true), POLICY, SIGNED_ON),
                TermsNotExplained.class,
                "termsExplained");
    }

    @Test
    @Shows("L-05")
    void is_not_signed_with_a_term_on_support() {
        Clause visits = new Clause(ClauseKind.SUPPORT_VISIT, "Besök varje vecka.");

        refused(
                () -> prepared().sign(signing(visits), POLICY, SIGNED_ON),
                ClauseRefusal.VisitsInLease.class,
                "specialTerms/0/kind");
    }

    @Test
    @Shows("G-79")
    void is_not_signed_without_the_waiver_that_the_policy_asks_for() {
        refused(
                () -> prepared().sign(signing(HEAD_LEASE, EXPLAINED, false), POLICY, SIGNED_ON),
                WaiverNotSigned.class,
                "waiverSigned");
    }

    @Test
    void is_signed_without_a_waiver_where_the_policy_asks_for_none() {
        Signed signed = prepared()
                .sign(signing(HEAD_LEASE, EXPLAINED, false), new SigningPolicy(Period.ofDays(14), false), SIGNED_ON);

        assertThat(signed.terms().waiverSigned()).isFalse();
    }

    @Test
    void is_moved_into_on_its_first_day() {
        Sublease sublease = signed();

        MovedIn movedIn = sublease.moveIn(moveIn(START), START);

        assertThat(sublease.file().state()).isEqualTo(SubleaseState.IN_FORCE);
        assertThat(movedIn.on()).isEqualTo(START);
        assertThat(movedIn.programme()).isEqualTo(Programme.HOUSING_FIRST);
        assertThat(movedIn.sublease()).isEqualTo(sublease.file().sublease());
    }

    @Test
    void is_not_moved_into_on_a_day_to_come() {
        assertThatThrownBy(() -> signed().moveIn(moveIn(START), START.minusDays(1)))
                .isInstanceOf(DayTooLate.class);
    }

    @Test
    void is_not_moved_into_before_its_first_day() {
        LocalDate before = START.minusDays(1);

        refused(() -> signed().moveIn(moveIn(before), START), MovedInBeforeStart.class, "on");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "never",
            value = {"never", "2027-02-02"})
    @Shows({"T-06", "C-28"})
    void is_not_moved_into_before_the_landlord_is_told(LocalDate told) {
        MoveInRecord moveIn = new MoveInRecord(START, moveIn(START).keys(), true, told);

        refused(() -> signed().moveIn(moveIn, START), LandlordNotTold.class, "landlordToldOn");
    }

    @ParameterizedTest
    @Shows("G-89")
    @CsvSource(
            nullValues = "never",
            value = {"never", "2027-02-02T08:00"})
    void is_not_moved_into_before_the_keys_are_handed_over(LocalDateTime at) {
        Keys keys = at == null ? null : new Keys(at, "expeditionen");
        MoveInRecord moveIn = new MoveInRecord(START, keys, true, SIGNED_ON);

        refused(() -> signed().moveIn(moveIn, START), KeysNotHandedOver.class, "keys");
    }

    @ParameterizedTest(name = "told {0}")
    @CsvSource({"2027-01-31, true", "2027-02-01, false", ", false"})
    @Shows({"S-35", "S-73", "T-06"})
    void who_comes_after_another_in_a_training_flat_moves_in_only_once_the_landlord_has_known_it_for_a_day(
            LocalDate told, boolean allowed) {
        MoveInRecord moveIn = new MoveInRecord(START, moveIn(START).keys(), true, told);

        if (allowed) {
            assertThat(following().moveIn(moveIn, START).on()).isEqualTo(START);
        } else {
            refused(() -> following().moveIn(moveIn, START), NewResidentNotTold.class, "landlordToldOn");
        }
    }

    @ParameterizedTest(name = "told {0}, known {1}")
    @CsvSource({"2027-01-20, 2027-01-20, true", "2027-01-19, 2027-01-20, false"})
    @Shows({"S-73", "T-06"})
    void the_landlord_is_not_told_who_comes_before_it_is_known_that_somebody_leaves(
            LocalDate told, LocalDate known, boolean allowed) {
        MoveInRecord moveIn = new MoveInRecord(START, moveIn(START).keys(), true, told);

        if (allowed) {
            assertThat(following(Optional.of(known)).moveIn(moveIn, START).on()).isEqualTo(START);
        } else {
            refused(() -> following(Optional.of(known)).moveIn(moveIn, START), DayTooEarly.class, "landlordToldOn");
        }
    }

    @ParameterizedTest(name = "permitted {0}")
    @CsvSource({"2027-01-10, true", "2027-01-09, false"})
    @Shows("S-29")
    void nor_does_the_landlord_let_somebody_else_move_in_before_that(LocalDate permitted, boolean allowed) {
        Sublease sublease = ASublease.prepared(Programme.TRIAL);
        sublease.sign(
                signing(HEAD_LEASE, EXPLAINED, false),
                SigningPolicy.of(Programme.TRIAL, SIGNED_ON).rule(),
                SIGNED_ON);
        Optional<LandlordPermit> permit = Optional.of(new LandlordPermit(permitted, "Förvaltaren"));
        Optional<LocalDate> known = Optional.of(LocalDate.of(2027, 1, 10));

        if (allowed) {
            sublease.follows(HeadLeaseId.next(), permit, known);
        } else {
            refused(() -> sublease.follows(HeadLeaseId.next(), permit, known), DayTooEarly.class, "landlordPermit/on");
        }
    }

    @ParameterizedTest(name = "keys {0}")
    @CsvSource({"2027-01-11T08:00, true", "2027-01-10T23:00, false"})
    @Shows("G-89")
    void nobody_has_the_keys_before_the_lease_is_signed(LocalDateTime at, boolean allowed) {
        MoveInRecord moveIn = new MoveInRecord(START, new Keys(at, "expeditionen"), true, SIGNED_ON);

        if (allowed) {
            assertThat(signed().moveIn(moveIn, START).on()).isEqualTo(START);
        } else {
            refused(() -> signed().moveIn(moveIn, START), DayTooEarly.class, "keys/at");
        }
    }

    private static Sublease following() {
        return following(Optional.empty());
    }

    private static Sublease following(Optional<LocalDate> known) {
        Sublease sublease = ASublease.prepared(Programme.TRAINING);
        sublease.sign(
                signing(HEAD_LEASE, EXPLAINED, false),
                SigningPolicy.of(Programme.TRAINING, SIGNED_ON).rule(),
                SIGNED_ON);
        sublease.follows(HeadLeaseId.next(), Optional.empty(), known);
        return sublease;
    }

    @Test
    void can_be_signed_and_moved_into_once_and_in_that_order() {
        refused(() -> prepared().moveIn(moveIn(START), START), SubleaseNotThere.class);
        refused(() -> signed().sign(signing(), POLICY, SIGNED_ON), SubleaseNotThere.class);

        Sublease inForce = signed();
        inForce.moveIn(moveIn(START), START);
        refused(() -> inForce.sign(signing(), POLICY, SIGNED_ON), SubleaseNotThere.class);
        refused(() -> inForce.moveIn(moveIn(START), START), SubleaseNotThere.class);
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(SubleaseRefusal.class);
        Refusals.demandSaid(new UnknownSublease(SubleaseId.next()));
    }

    static void refused(ThrowingCallable command, Class<? extends Refusal> refusal, String field) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(refusal, no -> assertThat(no.field()).contains(field));
        refused(command, refusal);
    }

    static void refused(ThrowingCallable command, Class<? extends Refusal> refusal) {
        assertThatThrownBy(command).isInstanceOfSatisfying(refusal, Refusals::demandSaid);
    }
}
