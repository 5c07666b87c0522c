package se.hemvist.intake.referral;

import java.time.LocalDate;
import java.util.Set;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.criteria.Criterion;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.number.Municipality;

/** What happened to a referral, told inside the transaction in which it happened. */
public sealed interface ReferralEvent {

    /** Which case, where, and whose. */
    record About(CaseId caseId, Municipality municipality, OrganisationId administration) {}

    About about();

    /** The day it happened. */
    LocalDate on();

    default CaseId caseId() {
        return about().caseId();
    }

    default Municipality municipality() {
        return about().municipality();
    }

    default OrganisationId administration() {
        return about().administration();
    }

    /**
     * A referral has come in.
     *
     * @param applicationReceivedOn the day the social administration got the application that it rests on
     */
    record Received(About about, LocalDate applicationReceivedOn, LocalDate on) implements ReferralEvent {}

    /** The person has been invited to the information meeting. */
    record Invited(About about, LocalDate on) implements ReferralEvent {}

    /** The basis for managing the tenancy has come through the e-service. */
    record BasisSent(About about, LocalDate on) implements ReferralEvent {}

    /** The coordinator has answered a referral. */
    record Answered(About about, boolean yes, Set<Criterion> criteriaNotMet, LocalDate on) implements ReferralEvent {

        public Answered {
            criteriaNotMet = Set.copyOf(criteriaNotMet);
        }
    }
}
