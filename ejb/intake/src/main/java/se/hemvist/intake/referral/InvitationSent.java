package se.hemvist.intake.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.referral.MeetingInvitation.Ending;
import se.hemvist.intake.referral.ReferralRefusal.MeetingToCome;

/** An invitation, as it is kept. */
@Embeddable
record InvitationSent(
        @Column(name = "invited_on") LocalDate invitedOn,
        @Column(name = "meets_at") LocalDateTime at,
        @Column(name = "meeting_place") String place,
        @Enumerated(EnumType.STRING) @Nullable Ending ended) {

    /** @throws se.hemvist.intake.application.CaseRefusal for a day that has passed, or without a place */
    static InvitationSent of(NewInvitation invitation, LocalDate today) {
        Input.notBefore(today, invitation.at().toLocalDate(), "at");
        return new InvitationSent(today, invitation.at(), Input.text(invitation.place(), "place"), null);
    }

    /** @throws MeetingToCome if the person is said not to have come before the day of the meeting */
    InvitationSent endedAs(Ending ending, LocalDate today) {
        if (ending == Ending.NOT_COME && at.toLocalDate().isAfter(today)) {
            throw new MeetingToCome(at.toLocalDate());
        }
        return new InvitationSent(invitedOn, at, place, ending);
    }

    MeetingInvitation numbered(int number) {
        return new MeetingInvitation(number, invitedOn, at, place, Optional.ofNullable(ended));
    }

    /** The time only; the place may tell of a person. */
    @Override
    public String toString() {
        return "InvitationSent[" + at + "]";
    }
}
