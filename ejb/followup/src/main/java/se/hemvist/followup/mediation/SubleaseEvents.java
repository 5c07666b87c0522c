package se.hemvist.followup.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.EnumSet;
import java.util.Set;
import se.hemvist.followup.mediation.MediationFact.About;
import se.hemvist.followup.mediation.MediationFact.Kind;
import se.hemvist.intake.application.Programme;
import se.hemvist.lease.sublease.SubleaseEvent;

/**
 * What signed leases mean for the figures: a trial or training flat is mediated when it is signed for, and a rule that was
 * departed from by name is counted.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SubleaseEvents {

    private static final Set<Programme> MEDIATED = EnumSet.of(Programme.TRIAL, Programme.TRAINING);

    @Inject
    MediationFacts facts;

    @Inject
    NamedOverrides overrides;

    void on(@Observes SubleaseEvent.Overridden overridden) {
        overrides.add(overridden);
    }

    void on(@Observes SubleaseEvent.Signed signed) {
        Programme programme = signed.terms().programme();
        if (MEDIATED.contains(programme)) {
            About about = new About(
                    signed.about().municipality(),
                    signed.sublease().value(),
                    signed.parties().administration());
            facts.add(new MediationFact(Kind.FLAT_MEDIATED, about, signed.on(), programme.name()));
        }
    }
}
