package se.hemvist.intake.referral;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import se.hemvist.intake.referral.ConsentGiven.Recipient;
import se.hemvist.intake.referral.ReferralRefusal.RecipientMissing;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;

/**
 * Whom a consent must name to be of use. The day it is given governs.
 *
 * @param needed those who must be among its recipients
 */
record ConsentPolicy(Set<Recipient> needed) {

    private static final Effective<ConsentPolicy> REFERRAL = Effective.since(
            LocalDate.of(2020, 5, 15), new ConsentPolicy(EnumSet.allOf(Recipient.class)), Source.goteborg("Målgrupp"));

    private static final Effective<ConsentPolicy> TENANCY_BASIS = Effective.since(
            LocalDate.of(2020, 5, 15),
            new ConsentPolicy(EnumSet.of(Recipient.LETTING_OFFICE)),
            Source.goteborg("Informationsmöte"));

    ConsentPolicy {
        needed = Set.copyOf(needed);
    }

    static Effective<ConsentPolicy> of(ConsentGiven.Purpose purpose) {
        return switch (purpose) {
            case REFERRAL -> REFERRAL;
            case TENANCY_BASIS -> TENANCY_BASIS;
        };
    }

    /** @throws RecipientMissing if somebody needed is left out */
    void require(Set<Recipient> named) {
        Set<Recipient> missing = EnumSet.copyOf(needed);
        missing.removeAll(named);
        if (!missing.isEmpty()) {
            throw new RecipientMissing(missing);
        }
    }
}
