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
        count(Kind.FLAT_MEDIATED, signed, signed.terms().programme());
    }

    void on(@Observes SubleaseEvent.Converted converted) {
        count(Kind.FLAT_CONVERTED, converted, Programme.TRIAL);
    }

    void on(@Observes SubleaseEvent.Vacated vacated) {
        count(Kind.FLAT_LEFT, vacated, vacated.programme());
    }

    /** The flat is counted in the month in which the tenant left. */
    void on(@Observes SubleaseEvent.LeavingCorrected corrected) {
        facts.move(
                Kind.FLAT_LEFT, corrected.sublease().value(), corrected.days().leftOn());
    }

    /** That it was signed for was a mistake. */
    void on(@Observes SubleaseEvent.Voided voided) {
        facts.leaveOut(voided.sublease().value());
        overrides.leaveOut(voided.sublease().value());
    }

    /** A flat is counted in the month in which it was signed for. */
    void on(@Observes SubleaseEvent.DaysCorrected corrected) {
        facts.move(
                Kind.FLAT_MEDIATED,
                corrected.sublease().value(),
                corrected.days().signedOn());
    }

    private void count(Kind kind, SubleaseEvent event, Programme programme) {
        if (MEDIATED.contains(programme)) {
            About about = new About(
                    event.municipality(),
                    event.sublease().value(),
                    event.parties().administration());
            facts.add(new MediationFact(kind, about, event.on(), programme.name()));
        }
    }
}
