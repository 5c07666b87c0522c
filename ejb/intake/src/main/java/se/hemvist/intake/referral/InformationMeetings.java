package se.hemvist.intake.referral;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseLetters;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.provider.ProviderChoices;
import se.hemvist.intake.provider.ProviderRefusal;
import se.hemvist.intake.referral.MeetingPolicy.MeetingTime;
import se.hemvist.intake.referral.ReferralEvent.About;
import se.hemvist.intake.referral.ReferralEvent.Invited;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;

/**
 * Telling the applicant what the programme means, before anything is decided (informationsmöte): the provider invites,
 * holds the meeting, and the person takes a stand there or afterwards.
 */
@Stateless
public class InformationMeetings {

    @Inject
    FiledReferrals referrals;

    @Inject
    CaseProgress progress;

    @Inject
    ProviderChoices choices;

    @Inject
    Deadlines deadlines;

    @Inject
    InformationMeetingDue meetingDue;

    @Inject
    MeetingTime time;

    @Inject
    CaseLetters letters;

    @Inject
    Event<ReferralEvent> happened;

    @Inject
    HouseClock clock;

    /**
     * Invites the person, or invites anew where the person did not come or the meeting was moved. The time to hold it in
     * (T-17) runs on. The invitation goes to the person on paper; the social administration is told that there is one.
     *
     * @throws CaseRefusal.NotDoneInThisState      if the case has no preliminary yes, or has had its meeting
     * @throws ProviderRefusal.SupplierNotReported if the coordinator has not been told who was chosen
     * @throws CaseRefusal.DayTooEarly             to a day that has passed
     * @throws CaseRefusal.MissingPart             without a place; for another invitation that does not say what became of
     *     the one before
     * @throws ReferralRefusal.NoEarlierInvitation for the first, if it says so of another
     * @throws ReferralRefusal.MeetingToCome       if the person is said not to have come before the day of the meeting
     */
    @Operation("information-meeting.invite")
    public void invite(CaseId caseId, Expected expected, NewInvitation invitation) {
        CaseFile file = progress.takeIn(CaseState.PRELIM_YES, caseId, expected);
        choices.requireKnown(caseId);
        LocalDate today = clock.today();
        referrals.of(caseId).meeting().invite(invitation, today);
        invitation.earlier().ifPresent(ending -> progress.note(caseId, Occurrence.of(ending.told(), today)));
        progress.note(caseId, Occurrence.of("information-meeting-invited", today));
        letters.send("information-meeting-invited", file.administration(), file);
        happened.fire(new Invited(new About(caseId, file.municipality(), file.administration()), today));
    }

    /**
     * Records a meeting that has been held.
     *
     * @throws CaseRefusal.NotDoneInThisState    if the case has no preliminary yes, or has had its meeting
     * @throws ProviderRefusal.SupplierNotReported if the coordinator has not been told who was chosen
     * @throws ReferralRefusal.SupplierNotChosen if nobody has been chosen to give the support
     * @throws ReferralRefusal.TopicsMissing     unless the person was told of everything
     * @throws CaseRefusal.DayTooEarly           if it was held before the answer
     * @throws CaseRefusal.DayTooLate            if it is held in the future
     * @throws CaseRefusal.MissingPart           without notes of the talk
     */
    @Operation("information-meeting.hold")
    public void hold(CaseId caseId, Expected expected, MeetingRecord meeting) {
        CaseFile file = progress.takeIn(CaseState.PRELIM_YES, caseId, expected);
        choices.requireKnown(caseId);
        Referral referral = referrals.of(caseId);
        referral.hold(meeting, clock.today());
        progress.advance(
                caseId,
                CaseState.INFO_MEETING_HELD,
                Occurrence.of("information-meeting-held", meeting.heldOn())
                        .by("MeetingPolicy", time.on(file.municipality(), referral.answeredOn())));
        deadlines.met(meetingDue, referral.id(), "", meeting.heldOn());
    }

    /**
     * Records where the person stands after the meeting: who was to think it over answers, or changes the answer, as long
     * as no basis has been sent.
     *
     * @throws CaseRefusal.NotDoneInThisState unless the meeting has been held and no basis sent
     * @throws CaseRefusal.DayTooEarly        if it was said before the meeting, or before what was said since
     * @throws CaseRefusal.DayTooLate         if it is said in the future
     */
    @Operation("information-meeting.take-stand")
    public void takeStand(CaseId caseId, Expected expected, StandTaken stand) {
        progress.takeIn(CaseState.INFO_MEETING_HELD, caseId, expected);
        referrals.of(caseId).meeting().take(stand, clock.today());
        progress.note(caseId, Occurrence.of("stand-taken", stand.on()));
    }
}
