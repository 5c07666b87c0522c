package se.hemvist.lease.sublease;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.rule.Version;

/**
 * What a sublease must hold when it is signed. The day of the signing governs; the lease keeps what it was signed with.
 *
 * @param agreedNotice the notice (uppsägningstid) that both sides agree on; the landlord's ordinary notice follows the
 *                     Tenancy Act all the same
 * @param waiver       whether the tenant gives up security of tenure (avstående från besittningsskydd)
 */
record SigningPolicy(Period agreedNotice, boolean waiver) {

    private static final Effective<SigningPolicy> HOUSING_FIRST = Effective.since(
            LocalDate.of(2020, 5, 15),
            new SigningPolicy(Period.ofDays(14), true),
            Source.goteborg("Kontraktsskrivning"));

    private static final Map<Programme, Effective<SigningPolicy>> BY_PROGRAMME =
            Map.of(Programme.HOUSING_FIRST, HOUSING_FIRST);

    /** @throws IllegalArgumentException if the programme has no subleases yet */
    static Version<SigningPolicy> of(Programme programme, LocalDate signedOn) {
        Effective<SigningPolicy> policy = BY_PROGRAMME.get(programme);
        if (policy == null) {
            throw new IllegalArgumentException("no terms of signing for " + programme);
        }
        return policy.on(signedOn);
    }
}
