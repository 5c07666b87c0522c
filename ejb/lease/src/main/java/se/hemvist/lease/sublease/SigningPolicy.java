package se.hemvist.lease.sublease;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.rule.Version;
import se.hemvist.lease.sublease.SubleaseRefusal.WaiverNotAtSigning;
import se.hemvist.lease.sublease.SubleaseRefusal.WaiverNotSigned;

/**
 * What a sublease must hold when it is signed. The day of the signing governs; the lease keeps what it was signed with.
 *
 * <p>Stockholm's brochure gives no notice, so that of the Tenancy Act (JB 12:4) is agreed on: to the turn of a month, at
 * the earliest three months on. Its waiver is a later paper, asked for only if the stay is to go on after one year
 * («Pappersexercis», A-12).
 *
 * @param agreedNotice the notice (uppsägningstid) that both sides agree on; the landlord's ordinary notice follows the
 *                     Tenancy Act all the same
 * @param waiver       whether the tenant gives up security of tenure (avstående från besittningsskydd) at the signing
 */
record SigningPolicy(Period agreedNotice, boolean waiver) {

    private static final Effective<SigningPolicy> HOUSING_FIRST = Effective.since(
            LocalDate.of(2020, 5, 15),
            new SigningPolicy(Period.ofDays(14), true),
            Source.goteborg("Kontraktsskrivning").readAs("A-24").readAs("A-25"));

    private static final Effective<SigningPolicy> TRIAL = Effective.since(
            LocalDate.of(2002, 1, 1),
            new SigningPolicy(Period.ofMonths(3), false),
            Source.stockholm("Pappersexercis").readAs("A-12"));

    private static final Effective<SigningPolicy> TRAINING = Effective.since(
            LocalDate.of(2002, 1, 1),
            new SigningPolicy(Period.ofMonths(3), false),
            Source.stockholm("Pappersexercis").readAs("A-12"));

    static Version<SigningPolicy> of(Programme programme, LocalDate signedOn) {
        return switch (programme) {
            case HOUSING_FIRST -> HOUSING_FIRST.on(signedOn);
            case TRIAL -> TRIAL.on(signedOn);
            case TRAINING -> TRAINING.on(signedOn);
        };
    }

    /** The same for two who have agreed on a notice of their own. */
    SigningPolicy agreeing(Optional<Period> own) {
        return new SigningPolicy(own.orElse(agreedNotice), waiver);
    }

    /**
     * Holds a signing against it.
     *
     * @throws WaiverNotSigned    if it asks for a waiver and there is none
     * @throws WaiverNotAtSigning if there is one though it asks for none yet
     */
    void demand(SigningRecord signing) {
        if (waiver && !signing.waiverSigned()) {
            throw new WaiverNotSigned(signing.agreed().on());
        }
        if (!waiver && signing.waiverSigned()) {
            throw new WaiverNotAtSigning(signing.agreed().on());
        }
    }
}
