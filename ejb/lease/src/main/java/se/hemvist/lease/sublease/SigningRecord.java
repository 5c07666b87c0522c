package se.hemvist.lease.sublease;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.lease.clause.SpecialTerms;
import se.hemvist.lease.headlease.HeadLeaseTerms;
import se.hemvist.lease.occupancy.Occupancy;
import se.hemvist.lease.sublease.SubleaseRefusal.HeadLeaseMissing;

/**
 * A signing (kontraktsskrivning) as it was held at the head tenant's.
 *
 * @param offer        the offer that ends in this contract; none where it was signed before it came here
 * @param agreed       what tenant and head tenant agreed on
 * @param standsOn     the head tenant's own lease of the same flat
 * @param terms        the terms by which the flat is let
 * @param waiverSigned whether the waiver of security of tenure was signed, in a deed of its own
 */
public record SigningRecord(
        @Nullable OfferId offer, Agreed agreed, StandsOn standsOn, Terms terms, boolean waiverSigned) {

    /** The offer of one that ends in this contract. */
    OfferId offered() {
        return Optional.ofNullable(offer).orElseThrow(() -> new IllegalStateException("signed for no offer"));
    }

    /** The same, standing on the lease of these terms that runs on. */
    SigningRecord on(HeadLeaseTerms running) {
        StandsOn standing = new StandsOn(Optional.of(running), standsOn.permit(), standsOn.rent());
        return new SigningRecord(offer, agreed, standing, terms, waiverSigned);
    }

    /**
     * The terms of the head lease.
     *
     * @throws HeadLeaseMissing if none was signed and none runs on
     */
    public HeadLeaseTerms head() {
        return standsOn.signed().orElseThrow(() -> new HeadLeaseMissing(agreed.on(), agreed.leaseStart()));
    }

    /**
     * What was signed.
     *
     * @param on                  the day of the signing
     * @param leaseStart          the first day of the lease
     * @param monthlyRent         the rent of the sublease
     * @param supportStaffPresent whether the participant had support staff along
     * @param occupancy           how many are to live there
     * @param through             the last day of the time for which it is agreed on; none if that is indefinite
     */
    public record Agreed(
            LocalDate on,
            LocalDate leaseStart,
            Money monthlyRent,
            boolean supportStaffPresent,
            Occupancy occupancy,
            @Nullable LocalDate through) {

        /** For an indefinite time. */
        public Agreed(
                LocalDate on,
                LocalDate leaseStart,
                Money monthlyRent,
                boolean supportStaffPresent,
                Occupancy occupancy) {
            this(on, leaseStart, monthlyRent, supportStaffPresent, occupancy, null);
        }
    }

    /**
     * The terms by which the flat is let. What is agreed on about support is none of them: it is a paper of its own.
     *
     * @param explained that the tenant was told of the general rules, and in which version
     * @param special   what the contract says beside them
     */
    public record Terms(TermsExplained explained, SpecialTerms special) {

        /** The general rules, and nothing beside them. */
        public static Terms general(TermsExplained explained) {
            return new Terms(explained, SpecialTerms.none());
        }
    }
}
