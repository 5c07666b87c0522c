package se.hemvist.intake.paperway;

import java.util.EnumSet;
import java.util.Set;
import se.hemvist.intake.application.CaseParties;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.party.OrganisationId;

/** Which form came through an e-service. */
public enum FormKind {
    /** A referral (remiss). */
    REFERRAL,
    /** An application for a trial or training flat. */
    FLAT_APPLICATION,
    /** The basis for managing the tenancy (underlag för förvaltning av hyresavtal). */
    TENANCY_BASIS,
    /** The presentation that names the tenant of a training flat. */
    TENANT_PRESENTATION;

    /** Whether it is a form in a case, and not one that would have opened one. */
    boolean isInCase() {
        return !opening().contains(this);
    }

    /** In which programme a case is opened from it; only a trial flat is applied for with a name. */
    Programme programme() {
        return this == REFERRAL ? Programme.HOUSING_FIRST : Programme.TRIAL;
    }

    /** Who would have a part in the case that it opens. */
    CaseParties parties(Arrival arrival, OrganisationId coordinationUnit) {
        if (this == FLAT_APPLICATION) {
            return CaseParties.ofOne(arrival.from(), coordinationUnit);
        }
        CaseParties referred = CaseParties.of(arrival.from(), coordinationUnit);
        return arrival.through().map(referred::through).orElse(referred);
    }

    /** Those from whose paper a case is registered. */
    static Set<FormKind> opening() {
        return EnumSet.of(REFERRAL, FLAT_APPLICATION);
    }

    /** Whether whoever gets it answers on paper, too. */
    boolean isAnswered() {
        return this == TENANT_PRESENTATION;
    }
}
