package se.hemvist.intake.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.referral.MeetingRecord.ProviderJudgement;
import se.hemvist.intake.referral.MeetingRecord.Stand;
import se.hemvist.intake.referral.MeetingRecord.Topic;
import se.hemvist.intake.referral.ReferralRefusal.NeedNotMet;
import se.hemvist.intake.referral.ReferralRefusal.TermsNotAccepted;

/** The information meeting, as it is kept; its topics stand beside it. */
@Embeddable
record MeetingHeld(
        @Column(name = "meeting_held_on") LocalDate on,
        @Enumerated(EnumType.STRING) Stand stand,
        @Column(name = "provider_can_meet_need") Boolean canMeetNeed,
        @Column(name = "combined_with") @Nullable String combinedWith,
        @Column(name = "meeting_notes") String notes) {

    /**
     * @throws ReferralRefusal.TopicsMissing                         unless the person was told of everything
     * @throws se.hemvist.intake.application.CaseRefusal.MissingPart without notes of the talk
     */
    static MeetingHeld of(MeetingRecord meeting, MeetingPolicy policy) {
        policy.require(meeting.topics());
        return new MeetingHeld(
                meeting.heldOn(),
                meeting.stand(),
                meeting.judgement().canMeetNeed(),
                meeting.judgement().combinedWith().orElse(null),
                Input.text(meeting.notes(), "notes"));
    }

    /**
     * Lets the basis be sent only where both sides want to go on.
     *
     * @param now where the person stands
     * @throws TermsNotAccepted unless that is yes
     * @throws NeedNotMet       unless the provider can meet the need, alone or with other measures
     */
    void requireAgreement(StandTaken now) {
        if (now.stand() != Stand.YES) {
            throw new TermsNotAccepted(on, now.stand());
        }
        if (!canMeetNeed) {
            throw new NeedNotMet(on);
        }
    }

    /** Where the person stood that day. */
    StandTaken stands() {
        return new StandTaken(stand, on);
    }

    MeetingRecord meeting(Set<Topic> topics) {
        ProviderJudgement judgement = new ProviderJudgement(canMeetNeed, Optional.ofNullable(combinedWith));
        return new MeetingRecord(on, topics, stand, judgement, notes);
    }

    /** The day only; the notes are about a person. */
    @Override
    public String toString() {
        return "MeetingHeld[" + on + "]";
    }
}
