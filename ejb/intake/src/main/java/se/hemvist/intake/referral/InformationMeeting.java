package se.hemvist.intake.referral;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.referral.MeetingRecord.Topic;
import se.hemvist.intake.referral.ReferralRefusal.NoEarlierInvitation;
import se.hemvist.intake.referral.ReferralView.MeetingView;

/**
 * The information meeting of a referral: what led to it, what it came to, and where the person stood after it. Whoever is
 * invited anew is so because no meeting came of the invitation before; how that was is kept.
 */
@Embeddable
class InformationMeeting {

    @ElementCollection
    @CollectionTable(name = "meeting_invitation", joinColumns = @JoinColumn(name = "referral_id"))
    @OrderColumn(name = "line")
    private List<InvitationSent> invitations = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "meeting_stand", joinColumns = @JoinColumn(name = "referral_id"))
    @OrderColumn(name = "line")
    private List<StandTaken> stands = new ArrayList<>();

    @Embedded
    private @Nullable MeetingHeld held;

    @ElementCollection
    @CollectionTable(name = "meeting_topic", joinColumns = @JoinColumn(name = "referral_id"))
    @Column(name = "topic")
    @Enumerated(EnumType.STRING)
    private Set<Topic> topics = EnumSet.noneOf(Topic.class);

    InformationMeeting() {}

    /**
     * @throws NoEarlierInvitation                       for the first one, if it says what became of another
     * @throws ReferralRefusal.MeetingToCome             if the person is said not to have come before the day of the meeting
     * @throws se.hemvist.intake.application.CaseRefusal for a day that has passed, without a place, or for another one that
     *     does not say what became of the one before
     */
    void invite(NewInvitation invitation, LocalDate today) {
        InvitationSent sent = InvitationSent.of(invitation, today);
        if (!invitations.isEmpty()) {
            int latest = invitations.size() - 1;
            invitations.set(
                    latest, invitations.get(latest).endedAs(Input.given(invitation.earlier(), "earlier"), today));
        } else if (invitation.earlier().isPresent()) {
            throw new NoEarlierInvitation(invitations.size());
        }
        invitations.add(sent);
    }

    /**
     * @param answeredOn the day of the preliminary answer, whose policy governs
     * @throws se.hemvist.kernel.rule.Refusal if the day is out of order or something is lacking; see {@link MeetingHeld#of}
     */
    void hold(MeetingRecord record, LocalDate answeredOn, LocalDate today) {
        Input.notAfter(today, record.heldOn(), "heldOn");
        Input.notBefore(answeredOn, record.heldOn(), "heldOn");
        held = MeetingPolicy.HOUSING_FIRST.on(answeredOn).ask(policy -> MeetingHeld.of(record, policy));
        topics.addAll(record.topics());
    }

    /** @throws se.hemvist.intake.application.CaseRefusal for a day in the future, or before the person's stand until now */
    void take(StandTaken stand, LocalDate today) {
        Input.notAfter(today, stand.on(), "on");
        Input.notBefore(stand().on(), stand.on(), "on");
        stands.add(stand);
    }

    /**
     * Lets the basis be sent only after a meeting after which both sides want to go on.
     *
     * @throws ReferralRefusal if one does not; see {@link MeetingHeld#requireAgreement}
     */
    void requireAgreement() {
        held().requireAgreement(stand());
    }

    /** Where the person stands: what was said last, at the meeting or since. */
    private StandTaken stand() {
        return stands.isEmpty() ? held().stands() : stands.get(stands.size() - 1);
    }

    /** @throws IllegalStateException before the meeting */
    private MeetingHeld held() {
        return Optional.ofNullable(held).orElseThrow(IllegalStateException::new);
    }

    Optional<LocalDate> heldOn() {
        return Optional.ofNullable(held).map(MeetingHeld::on);
    }

    List<MeetingInvitation> invitations() {
        return IntStream.range(0, invitations.size())
                .mapToObj(line -> invitations.get(line).numbered(line + 1))
                .toList();
    }

    Optional<MeetingView> view() {
        return Optional.ofNullable(held)
                .map(meeting -> new MeetingView(meeting.meeting(topics), invitationTo(meeting), stands));
    }

    /** Which invitation led to the meeting: the latest, unless it was written afterwards. */
    private Optional<Integer> invitationTo(MeetingHeld meeting) {
        return invitations().stream()
                .reduce((earlier, later) -> later)
                .filter(latest -> !latest.invitedOn().isAfter(meeting.on()))
                .map(MeetingInvitation::number);
    }
}
