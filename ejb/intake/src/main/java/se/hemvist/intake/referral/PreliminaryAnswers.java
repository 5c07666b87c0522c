package se.hemvist.intake.referral;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.disclosure.Disclosed;
import se.hemvist.intake.disclosure.Disclosure;
import se.hemvist.intake.disclosure.DisclosureLog;
import se.hemvist.intake.disclosure.Ground;
import se.hemvist.intake.party.PartyRefusal;
import se.hemvist.intake.provider.ProviderChoice;
import se.hemvist.intake.provider.ProviderChoices;
import se.hemvist.intake.provider.ProviderRefusal;
import se.hemvist.intake.referral.ConsentGiven.Purpose;
import se.hemvist.intake.referral.PreliminaryAnswerPolicy.FlatTime;
import se.hemvist.intake.referral.ReferralEvent.About;
import se.hemvist.intake.referral.ReferralEvent.Answered;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.time.HouseClock;

/** Answering referrals (förhandsbesked). */
@Stateless
public class PreliminaryAnswers {

    @Inject
    FiledReferrals referrals;

    @Inject
    CaseProgress progress;

    @Inject
    ProviderChoices choices;

    @Inject
    Deadlines deadlines;

    @Inject
    GivenConsents consents;

    @Inject
    DisclosureLog disclosures;

    @Inject
    PreliminaryAnswerDue answerDue;

    @Inject
    InformationMeetingDue meetingDue;

    @Inject
    FlatTime flatTime;

    @Inject
    Event<ReferralEvent> happened;

    @Inject
    HouseClock clock;

    /**
     * Gives the coordinator's answer, today.
     *
     * @throws CaseRefusal.NotDoneInThisState     if the case has not been referred, or has been answered
     * @throws CaseRefusal.MissingPart            for a yes without a day for the flat or a provider; for a no without a
     *     reason
     * @throws CaseRefusal.DayTooEarly            if the flat was expected before today
     * @throws ReferralRefusal.CriteriaDisagree   for a yes although criteria are not met
     * @throws ReferralRefusal.FlatNotInReasonableTime for a yes although the flat is too far off
     * @throws PartyRefusal.NotSuchAnOrganisation if the provider gives no support in the municipality
     * @throws ProviderRefusal.DeviationNeedsReason for a provider of another kind than is proposed, without saying why
     * @throws ProviderRefusal.NotTheCoordinatorsChoice if it says which framework supplier
     * @throws ReferralRefusal.NoConsent          for a yes that names a provider, if the person has taken back the consent
     */
    @Operation("preliminary-answer.give")
    public void give(CaseId caseId, Expected expected, PreliminaryAnswer answer) {
        CaseFile file = progress.takeIn(CaseState.REFERRED, caseId, expected);
        LocalDate today = clock.today();
        Referral referral = referrals.of(caseId);
        Version<PreliminaryAnswerPolicy> policy = flatTime.on(file.municipality(), today);
        policy.demand(rule -> referral.answer(answer, rule, today));
        Optional<ProviderChoice> choice = answer.provider().filter(any -> answer.yes());
        choice.flatMap(ProviderChoice::provider).ifPresent(told -> consents.require(caseId, Purpose.REFERRAL, today));
        advance(caseId, answer, Occurrence.of("preliminary-answer-given", today).by("PreliminaryAnswerPolicy", policy));
        choice.ifPresent(chosen -> decide(file, chosen, today));
        deadlines.met(answerDue, referral.id(), "", today);
        if (answer.yes()) {
            deadlines.derive(meetingDue, meetingDue.of(referral, file));
        }
        About about = new About(caseId, file.municipality(), file.administration());
        happened.fire(new Answered(about, answer.yes(), answer.criteriaNotMet(), today));
    }

    private void decide(CaseFile file, ProviderChoice choice, LocalDate today) {
        choices.decide(file, choice);
        choice.provider()
                .map(provider -> Disclosure.of(Disclosed.SUPPORT, provider, Ground.CONSENT, today))
                .ifPresent(disclosure -> disclosures.note(file.id(), disclosure));
    }

    private void advance(CaseId caseId, PreliminaryAnswer answer, Occurrence given) {
        progress.advance(
                caseId,
                answer.yes() ? CaseState.PRELIM_YES : CaseState.PRELIM_NO,
                answer.reason().isBlank()
                        ? given
                        : given.because(answer.reason().strip()));
    }
}
