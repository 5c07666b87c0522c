package se.hemvist.lease.sublease;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.kernel.number.CaseNumber;
import se.hemvist.lease.headlease.HeadLeaseView;
import se.hemvist.lease.occupancy.LandlordPermit;
import se.hemvist.lease.occupancy.Occupancy;
import se.hemvist.lease.unentered.UnenteredEnd;

/**
 * A sublease, as much of it as the reader may see.
 *
 * @param standing where it stands; for every reader
 * @param lease    flat and terms; for every reader
 * @param behind   the case behind it; only for those who may know of the case
 * @param terms    the terms by which the flat is let; only for those who may know of the case
 * @param moveIn   the move-in, once it has happened; only for those who may know of the case
 * @param unentered how it ended, where nobody moved in; only for those who may know of the case
 */
public record SubleaseView(
        Standing standing,
        Lease lease,
        Optional<Behind> behind,
        Optional<SigningRecord.Terms> terms,
        Optional<MoveInRecord> moveIn,
        Optional<UnenteredEnd> unentered) {

    /** Where it stands. */
    public record Standing(SubleaseId sublease, SubleaseState state) {}

    /**
     * What was signed.
     *
     * @param agreedNotice  the notice that the two have agreed on
     * @param agreedThrough the last day of the time for which it is agreed on; empty if that is indefinite
     */
    public record Lease(
            LetFlat let,
            LocalDate signedOn,
            LocalDate start,
            Money monthlyRent,
            Period agreedNotice,
            Optional<LocalDate> agreedThrough) {}

    /**
     * The flat, and the city's own lease of it.
     *
     * @param before of which flats it was recorded before that was put right; only for those who may know of the case
     */
    public record LetFlat(FlatId flat, OrganisationId landlord, HeadLeaseView headLease, List<RecordedFlat> before) {

        public LetFlat {
            before = List.copyOf(before);
        }
    }

    /**
     * The case that the sublease comes from, and how many it was signed for.
     *
     * @param offer  empty if it was let before it came here
     * @param permit that the landlord let somebody come after another
     */
    public record Behind(
            CaseId caseId,
            CaseNumber number,
            Optional<OfferId> offer,
            Occupancy occupancy,
            Optional<LandlordPermit> permit) {}
}
