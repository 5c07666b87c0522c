package se.hemvist.intake.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.referral.BasisSubmitted.Channel;
import se.hemvist.intake.referral.ReferralRefusal.LandlordCheckNotApproved;

/** The basis for managing the tenancy, as it is kept. */
@Embeddable
record BasisSent(
        @Column(name = "basis_channel") @Enumerated(EnumType.STRING) Channel channel,
        @Column(name = "basis_submitted_on") LocalDate on,
        @Column(name = "paper_signed_on") @Nullable LocalDate paperSignedOn,
        @Column(name = "approves_landlord_check") Boolean approvesLandlordCheck,
        @Column(name = "letting_office_id") UUID lettingOffice) {

    /**
     * @throws se.hemvist.intake.application.CaseRefusal.MissingPart on paper without the day it was signed
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooLate  if it was signed after it was sent
     * @throws LandlordCheckNotApproved                              unless the person approves that companies are asked
     */
    static BasisSent of(BasisSubmitted basis) {
        if (basis.channel() == Channel.PAPER) {
            LocalDate signedOn = Input.given(basis.paperSignedOn(), "paperSignedOn");
            Input.notAfter(basis.submittedOn(), signedOn, "paperSignedOn");
        }
        if (!basis.approvesLandlordCheck()) {
            throw new LandlordCheckNotApproved(basis.submittedOn());
        }
        return new BasisSent(
                basis.channel(),
                basis.submittedOn(),
                basis.paperSignedOn().orElse(null),
                basis.approvesLandlordCheck(),
                basis.lettingOffice().value());
    }

    BasisSubmitted basis() {
        return new BasisSubmitted(
                channel,
                on,
                Optional.ofNullable(paperSignedOn),
                approvesLandlordCheck,
                new OrganisationId(lettingOffice));
    }
}
