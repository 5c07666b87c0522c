package se.hemvist.intake.referral;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.provider.ProviderChoices;
import se.hemvist.intake.provider.ProviderRefusal;
import se.hemvist.intake.referral.MeetingPolicy.MeetingTime;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;

/** Telling the applicant what the programme means, before anything is decided (informationsmöte). */
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
    HouseClock clock;

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
}
