package se.hemvist.intake.referral;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.party.OrganisationId;

/**
 * The basis for managing the tenancy (underlag för förvaltning av hyresavtal), as it was handed over.
 *
 * @param paperSignedOn         the day the person signed the form; needed on paper
 * @param approvesLandlordCheck whether the person approves that companies are asked about earlier tenancies
 */
public record BasisSubmitted(
        Channel channel,
        LocalDate submittedOn,
        Optional<LocalDate> paperSignedOn,
        boolean approvesLandlordCheck,
        OrganisationId lettingOffice) {

    /** Which way the basis went. */
    public enum Channel {
        /** Through the portal's e-service; never where the identity is protected. */
        E_SERVICE,
        /** On the paper form that the person has signed. */
        PAPER
    }
}
