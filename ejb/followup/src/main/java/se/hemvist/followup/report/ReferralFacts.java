package se.hemvist.followup.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.followup.report.Fact.About;
import se.hemvist.intake.referral.ReferralEvent;

/** What referrals mean for the figures. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ReferralFacts {

    @Inject
    Facts facts;

    /** A referral brings the application that it rests on, which counts on the day on which that came. */
    void on(@Observes ReferralEvent.Received received) {
        LocalDate appliedOn = received.applicationReceivedOn();
        facts.add(Fact.onItsDay(Fact.Kind.APPLICATION, about(received), appliedOn, ""));
        facts.add(Fact.onItsDay(Fact.Kind.REFERRAL, about(received), received.on(), ""));
    }

    /** Only a no counts the criteria that were not met. */
    void on(@Observes ReferralEvent.Answered answered) {
        String answer = answered.yes() ? "YES" : "NO";
        facts.add(Fact.onItsDay(Fact.Kind.PRELIMINARY_ANSWER, about(answered), answered.on(), answer));
        if (!answered.yes()) {
            answered.criteriaNotMet()
                    .forEach(criterion -> facts.add(Fact.onItsDay(
                            Fact.Kind.CRITERION_NOT_MET, about(answered), answered.on(), criterion.name())));
        }
    }

    private static About about(ReferralEvent event) {
        return new About(
                event.municipality(),
                event.caseId().value(),
                Optional.of(event.administration().value()),
                Optional.empty());
    }
}
