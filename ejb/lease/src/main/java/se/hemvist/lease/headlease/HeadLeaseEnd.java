package se.hemvist.lease.headlease;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a head lease ends.
 *
 * @param byOwner     whether the owner gave notice, or the head tenant
 * @param noticeOn    the day on which it was given
 * @param lastDay     the last day of the lease
 * @param inspectedOn the day on which the flat was inspected and given back, once that has happened
 */
@Embeddable
public record HeadLeaseEnd(
        @Column(name = "notice_by_owner") Boolean byOwner,
        @Column(name = "notice_on") LocalDate noticeOn,
        @Column(name = "last_day") LocalDate lastDay,
        @Column(name = "inspected_on") @Nullable LocalDate inspectedOn) {

    HeadLeaseEnd inspected(LocalDate on) {
        return new HeadLeaseEnd(byOwner, noticeOn, lastDay, on);
    }
}
