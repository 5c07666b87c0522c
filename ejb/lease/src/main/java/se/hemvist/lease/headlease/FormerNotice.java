package se.hemvist.lease.headlease;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Input;

/**
 * A notice of the head tenant's on its own lease that stands no more: it was taken back, or recorded wrongly.
 *
 * @param noticeOn      the day on which it was given
 * @param lastDay       the last day of the lease by it
 * @param ownerAgreedOn the day on which the owner agreed that it is taken back; none of one that was recorded wrongly
 * @param changedOn     the day on which that was recorded
 * @param reason        why
 * @param by            who recorded it
 */
@Embeddable
public record FormerNotice(
        @Column(name = "notice_on") LocalDate noticeOn,
        @Column(name = "last_day") LocalDate lastDay,
        @Column(name = "owner_agreed_on") @Nullable LocalDate ownerAgreedOn,
        @Column(name = "changed_on") LocalDate changedOn,
        @Column(name = "reason") String reason,
        @Column(name = "noted_by") String by) {

    /**
     * That it stands no more, as somebody records it.
     *
     * @param on the day of the recording
     */
    public record Change(LocalDate on, String reason, String by) {

        /** When; the reason is about people. */
        @Override
        public String toString() {
            return "Change[" + on + "]";
        }
    }

    /** @throws se.hemvist.intake.application.CaseRefusal if it is not said why */
    static FormerNotice of(HeadLeaseEnd was, @Nullable LocalDate ownerAgreedOn, Change change) {
        return new FormerNotice(
                was.givenOn(),
                was.lastDay(),
                ownerAgreedOn,
                change.on(),
                Input.text(change.reason(), "reason"),
                change.by());
    }

    /** Which, and when; the reason is about people. */
    @Override
    public String toString() {
        return "FormerNotice[" + noticeOn + ", " + changedOn + "]";
    }
}
