package se.hemvist.lease.termination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.notice.EstateNotice;
import se.hemvist.lease.notice.Giver;
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
    static Ends of(GroundRecord ground, NoticeKind kind, Period agreed, LocalDate given) {
        NoticePeriods periods = NoticePeriods.on(given).rule();
        Giver giver = ground.ground().giver();
        NoticeEnds ends = kind == NoticeKind.EARLY
                ? periods.forfeited(agreed, given)
                : Optional.ofNullable(ground.diedOn())
                        .map(died -> EstateNotice.on(given).rule().ends(periods, agreed, died, given))
                        .orElseGet(() -> periods.ordinary(giver, agreed, given));
        return new Ends(ends.agreed(), ends.statutory(), ends.used(), ends.why(), null);
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
