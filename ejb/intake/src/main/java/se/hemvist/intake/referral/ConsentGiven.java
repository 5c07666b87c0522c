package se.hemvist.intake.referral;

import java.time.LocalDate;
import java.util.Set;

/**
 * The person lifts secrecy (samtycke) for stated receivers and one purpose.
 *
 * @param scope   what may be handed over, in words
 * @param givenOn the first day it may be relied on
 */
public record ConsentGiven(Purpose purpose, Set<Recipient> recipients, String scope, LocalDate givenOn, Form how) {

    public ConsentGiven {
        recipients = Set.copyOf(recipients);
    }

    /** What a consent is for. */
    public enum Purpose {
        /** Sending the referral, and the exchange that follows. */
        REFERRAL,
        /** Handing the basis for managing the tenancy to the letting office. */
        TENANCY_BASIS
    }

    /** Who may be told. */
    public enum Recipient {
        /** Social services (socialtjänsten). */
        SOCIAL_SERVICES,
        /** Those who give the support (stödpersonalen). */
        SUPPORT_STAFF,
        /** Exploateringsförvaltningen. */
        LETTING_OFFICE,
        /** Who owns the flat (fastighetsägaren). */
        PROPERTY_OWNER
    }

    /** How a consent was given. */
    public enum Form {
        /** Signed on paper. */
        WRITTEN,
        /** Said, and noted by whoever heard it. */
        ORAL,
        /** Through an e-service; never where the identity is protected. */
        ELECTRONIC
    }

    /** For what it was given; the scope is about a person. */
    @Override
    public String toString() {
        return "ConsentGiven[" + purpose + "]";
    }
}
