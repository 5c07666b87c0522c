package se.hemvist.lease.headlease;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.notice.NoticeEnds;

/**
 * How a head lease ends.
 *
 * @param byOwner     whether the owner gave notice, or the head tenant; nothing where whoever lives there takes it over
 * @param noticeOn    the day on which it was given
 * @param lastDay     the last day of the lease
 * @param days        the two days that it was chosen from; none of a notice that was given before they were kept
 * @param inspectedOn the day on which the flat was inspected and given back, once that has happened
 * @param respiteUntil the last day of the respite (uppskov) that the rent tribunal gave, if it did
 */
@Embeddable
public record HeadLeaseEnd(
        @Column(name = "notice_by_owner") @Nullable Boolean byOwner,
        @Column(name = "notice_on") @Nullable LocalDate noticeOn,
        @Column(name = "last_day") LocalDate lastDay,
        @Embedded @Nullable EndDays days,
        @Column(name = "inspected_on") @Nullable LocalDate inspectedOn,
        @Column(name = "respite_until") @Nullable LocalDate respiteUntil) {

    /** Of a notice that was given that day. */
    public static HeadLeaseEnd of(boolean byOwner, LocalDate given, NoticeEnds ends) {
        return new HeadLeaseEnd(byOwner, given, ends.used(), EndDays.of(ends), null, null);
    }

    /** Without a notice: whoever lives there takes it over. */
    static HeadLeaseEnd takenOver(LocalDate lastDay) {
        return new HeadLeaseEnd(null, null, lastDay, null, null, null);
    }

    HeadLeaseEnd inspected(LocalDate on) {
        return new HeadLeaseEnd(byOwner, noticeOn, lastDay, days, on, respiteUntil);
    }

    HeadLeaseEnd respited(LocalDate until) {
        return new HeadLeaseEnd(byOwner, noticeOn, lastDay, days, inspectedOn, until);
    }

    /** The day on which notice was given. */
    LocalDate givenOn() {
        return Optional.ofNullable(noticeOn).orElseThrow(() -> new IllegalStateException("no notice was given"));
    }

    /** Whether it is the head tenant's own notice. */
    boolean isOwn() {
        return Boolean.FALSE.equals(byOwner);
    }

    /** The last day on which the flat is kept: with a respite, that of the respite. */
    public LocalDate stayThrough() {
        return Optional.ofNullable(respiteUntil).filter(lastDay::isBefore).orElse(lastDay);
    }

    /** The two days, where they are known, with the one that holds and why. */
    public Optional<NoticeEnds> computed() {
        return Optional.ofNullable(days)
                .map(both -> new NoticeEnds(both.agreed(), both.statutory(), lastDay, both.why()));
    }
}
