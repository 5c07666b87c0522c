package se.hemvist.lease.termination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.kernel.time.DateRange;
import se.hemvist.lease.ground.GroundRecord;
import se.hemvist.lease.notice.EstateNotice;
import se.hemvist.lease.notice.FixedTerm;
import se.hemvist.lease.notice.NoticeEnds;
import se.hemvist.lease.notice.NoticePeriods;

/**
 * When the lease ends, as it is kept.
 *
 * @param respiteUntil the last day of the respite (uppskov) that the rent tribunal gave
 */
@Embeddable
public record Ends(
        @Column(name = "agreed_end") LocalDate agreed,
        @Column(name = "statutory_end") LocalDate statutory,
        @Column(name = "used_end") LocalDate used,
        @Enumerated(EnumType.STRING) @Column(name = "end_reason") NoticeEnds.Reason why,
        @Column(name = "respite_until") @Nullable LocalDate respiteUntil) {

    /** Of a notice that is given on the day. */
    static Ends of(GroundRecord ground, PreparedNotice notice, RunningTerms lease, LocalDate given) {
        Period agreed = lease.agreedNotice();
        NoticePeriods periods = NoticePeriods.on(given).rule();
        NoticeEnds ends = notice.kind() == NoticeKind.EARLY
                ? periods.forfeited(agreed, given)
                : Optional.ofNullable(notice.through())
                        .map(through -> ofTerm(ground, lease, through, given))
                        .orElseGet(() -> indefinite(ground, periods, agreed, given));
        return new Ends(ends.agreed(), ends.statutory(), ends.used(), ends.why(), null);
    }

    private static NoticeEnds ofTerm(GroundRecord ground, RunningTerms lease, LocalDate through, LocalDate given) {
        Period agreed = lease.agreedNotice();
        NoticeEnds indefinite = indefinite(ground, NoticePeriods.on(given).rule(), agreed, given);
        return FixedTerm.on(lease.start())
                .rule()
                .ends(
                        ground.ground().giver(),
                        agreed,
                        new DateRange(lease.start(), through.plusDays(1)),
                        given,
                        indefinite);
    }

    private static NoticeEnds indefinite(GroundRecord ground, NoticePeriods periods, Period agreed, LocalDate given) {
        return Optional.ofNullable(ground.diedOn())
                .map(died -> EstateNotice.on(given).rule().ends(periods, agreed, died, given))
                .orElseGet(() -> periods.ordinary(ground.ground().giver(), agreed, given));
    }

    Ends withRespite(LocalDate until) {
        return new Ends(agreed, statutory, used, why, until);
    }

    NoticeEnds asComputed() {
        return new NoticeEnds(agreed, statutory, used, why);
    }

    /** The last day on which the tenant may stay. */
    public LocalDate lastDay() {
        return Optional.ofNullable(respiteUntil).filter(used::isBefore).orElse(used);
    }
}
