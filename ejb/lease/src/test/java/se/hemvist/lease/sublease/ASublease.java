package se.hemvist.lease.sublease;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.PersonId;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.kernel.number.CaseNumber;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.lease.clause.Clause;
import se.hemvist.lease.clause.SpecialTerms;
import se.hemvist.lease.headlease.BlockLet;
import se.hemvist.lease.headlease.HeadLeaseTerms;
import se.hemvist.lease.headlease.RentBasis;
import se.hemvist.lease.occupancy.LandlordPermit;
import se.hemvist.lease.occupancy.Occupancy;
import se.hemvist.lease.sublease.MoveInRecord.Keys;
import se.hemvist.lease.sublease.SigningRecord.Agreed;
import se.hemvist.lease.unentered.UnenteredGround;
import se.hemvist.lease.unentered.UnenteredWish;

/** Subleases for tests: signed on Monday 11 January 2027, to run from 1 February. */
public final class ASublease {

    public static final LocalDate SIGNED_ON = LocalDate.of(2027, 1, 11);
    public static final LocalDate START = LocalDate.of(2027, 2, 1);

    static final SigningPolicy POLICY =
            SigningPolicy.of(Programme.HOUSING_FIRST, SIGNED_ON).rule();
    static final HeadLeaseTerms HEAD_LEASE =
            new HeadLeaseTerms(SIGNED_ON, START, new BlockLet(true, false), Period.ofMonths(3), null);
    static final TermsExplained EXPLAINED = new TermsExplained(SIGNED_ON, "kj", "2024-02", true);
    static final Money RENT = Money.ofKronor(7432);

    private ASublease() {}

    public static LeasedCase aCase(int number) {
        return new LeasedCase(CaseId.next(), CaseNumber.of(2026, number), new Municipality("1480"));
    }

    public static SubleaseParties parties() {
        return new SubleaseParties(
                OrganisationId.next(), OrganisationId.next(), OrganisationId.next(), OrganisationId.next());
    }

    static Sublease prepared() {
        return prepared(parties());
    }

    static Sublease prepared(SubleaseParties parties) {
        return Sublease.prepared(
                aCase(123),
                parties,
                new Letting(Programme.HOUSING_FIRST, OfferId.next(), FlatId.next(), PersonId.next()));
    }

    static Sublease prepared(Programme programme) {
        return Sublease.prepared(
                aCase(123), parties(), new Letting(programme, OfferId.next(), FlatId.next(), PersonId.next()));
    }

    static SigningRecord signing(HeadLeaseTerms head, TermsExplained explained, boolean waiverSigned) {
        return signing(head, SigningRecord.Terms.general(explained), waiverSigned);
    }

    static SigningRecord signing(HeadLeaseTerms head, SigningRecord.Terms terms, boolean waiverSigned) {
        return new SigningRecord(
                OfferId.next(),
                new Agreed(SIGNED_ON, START, RENT, true, Occupancy.of(1)),
                StandsOn.newly(head),
                terms,
                waiverSigned);
    }

    /** One with these terms beside the general rules. */
    static SigningRecord signing(Clause... special) {
        return signing(HEAD_LEASE, new SigningRecord.Terms(EXPLAINED, new SpecialTerms(List.of(special))), true);
    }

    static Sublease signed() {
        Sublease sublease = prepared();
        sublease.sign(signing(), POLICY, SIGNED_ON);
        return sublease;
    }

    /** One that has come there. */
    static Sublease in(SubleaseState state) {
        Sublease sublease = prepared();
        if (state == SubleaseState.PREPARED) {
            return sublease;
        }
        sublease.sign(signing(), POLICY, SIGNED_ON);
        if (state == SubleaseState.VOIDED) {
            sublease.declareVoid(SIGNED_ON);
        } else if (state == SubleaseState.UNENTERED) {
            sublease.endUnentered(agreed(SIGNED_ON, SIGNED_ON), waiting(), SIGNED_ON);
        } else if (state != SubleaseState.SIGNED) {
            sublease.moveIn(moveIn(START), START);
        }
        switch (state) {
            case NOTICE_GIVEN -> sublease.giveNotice(START);
            case VACATED, SETTLED -> {
                sublease.giveNotice(START);
                sublease.vacate(new LeftFlat(START, null));
            }
            case TRANSFERRED -> sublease.transfer(START);
            case MOVED_ON -> sublease.moveOn(START);
            case PREPARED, SIGNED, IN_FORCE, VOIDED, UNENTERED -> {}
        }
        if (state == SubleaseState.SETTLED) {
            sublease.settle(START);
        }
        return sublease;
    }

    /** That the two have agreed on the last day, which was written to the tenant at once. */
    static UnenteredWish agreed(LocalDate on, LocalDate lastDay) {
        return new UnenteredWish(new UnenteredWish.Said(UnenteredGround.AGREED, on, null), lastDay, on, null);
    }

    /** The person waits for another home. */
    static AfterUnentered waiting() {
        return new AfterUnentered(Optional.empty(), true, "Flyttar till en anhörig i stället.");
    }

    static MoveInRecord moveIn(LocalDate on) {
        return new MoveInRecord(
                on, new Keys(LocalDateTime.of(2027, 2, 1, 10, 0), "Poseidons expedition, Hisingen"), true, SIGNED_ON);
    }

    /** What is known of one that is lived in from its first day on, or only signed. */
    public static LeaseFacts facts(Programme programme, SubleaseState state) {
        return new LeaseFacts(
                new SubleaseFile(SubleaseId.next(), state, aCase(123), parties()),
                programme,
                new LeaseFacts.Days(
                        SIGNED_ON,
                        START,
                        START,
                        Optional.of(START).filter(day -> state != SubleaseState.SIGNED),
                        Optional.empty()),
                new LeaseFacts.Agreed(
                        RENT,
                        programme == Programme.HOUSING_FIRST ? Period.ofDays(14) : Period.ofMonths(3),
                        Optional.empty()),
                BlockLet.no());
    }

    /** What a signing tells the others. */
    public static SubleaseEvent.Signed signedEvent(LocalDate start, boolean waiverSigned) {
        return new SubleaseEvent.Signed(
                SubleaseId.next(),
                aCase(123),
                parties(),
                new SubleaseEvent.SignedTerms(Programme.HOUSING_FIRST, start, waiverSigned),
                start.minusDays(10));
    }

    /** What a move-in tells the others. */
    public static SubleaseEvent.MovedIn movedInEvent(LocalDate on) {
        return new SubleaseEvent.MovedIn(SubleaseId.next(), aCase(123), parties(), Programme.HOUSING_FIRST, on);
    }

    /** What the other packages use, on these entities. */
    public static SubleaseProgress progress(EntityManager entities) {
        SubleaseProgress progress = new SubleaseProgress();
        progress.subleases = new PreparedSubleases();
        progress.subleases.entities = entities;
        return progress;
    }

    /** The statement that keeps a prepared sublease of that identity, for what goes beside it. */
    public static String row(SubleaseId id) {
        return """
                insert into lease.sublease (sublease_id, version, state, case_id, case_number, municipality,
                    administration_id, provider_id, head_tenant_id, landlord_id, programme, offer_id, flat_id, person_id)
                values ('%s', 0, 'PREPARED', gen_random_uuid(), 'HV-2026-000123', '1480', gen_random_uuid(),
                    gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'HOUSING_FIRST', gen_random_uuid(),
                    gen_random_uuid(), gen_random_uuid())
                """
                .formatted(id.value());
    }

    /** On the lease of whoever lived there before. */
    static StandsOn runningOn(Optional<LandlordPermit> permit) {
        return new StandsOn(Optional.empty(), permit, RentBasis.none());
    }
}
