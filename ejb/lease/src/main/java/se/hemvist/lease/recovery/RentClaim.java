package se.hemvist.lease.recovery;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Input;
import se.hemvist.lease.monthlyrent.RentPolicy;
import se.hemvist.lease.recovery.RecoveryRefusal.PutRight;
import se.hemvist.lease.recovery.RecoveryRefusal.RecoveryStands;
import se.hemvist.lease.recovery.RecoveryRefusal.RentStillUnpaid;
import se.hemvist.lease.rent.ForfeitedRents;

/**
 * The rents for which notice was given, as they stood when it was served.
 *
 * @param months        of which
 * @param forfeitedFrom the first day on which the tenancy was forfeited for one of them
 * @param mustLeaveBy   by when the tenant is to move anyway, where that leaves nothing to win back
 * @param because       why the tenant is to move anyway
 */
@Embeddable
public record RentClaim(
        @Convert(converter = MonthsColumn.class) @Column(name = "claimed_rents") SortedSet<YearMonth> months,
        @Column(name = "forfeited_from") LocalDate forfeitedFrom,
        @Column(name = "must_leave_by") @Nullable LocalDate mustLeaveBy,
        @Column(name = "must_leave_because") @Nullable String because) {

    /**
     * What notice is given for, as it is served.
     *
     * @throws PutRight if none is more than a week late and unpaid any more
     */
    public static RentClaim of(ForfeitedRents late, LocalDate servedOn) {
        return late.since()
                .map(since -> new RentClaim(new TreeSet<>(late.which()), since, null, null))
                .orElseThrow(() -> new PutRight(servedOn));
    }

    /**
     * For the rents of these months, of which the books of this house know nothing.
     *
     * @throws se.hemvist.intake.application.CaseRefusal.MissingPart if there are none
     */
    public static RentClaim ofMonths(SortedSet<YearMonth> unpaid) {
        YearMonth first = Input.given(unpaid.stream().findFirst(), "rents");
        return new RentClaim(unpaid, RentPolicy.of(first).forfeitableFrom(), null, null);
    }

    /** @throws RentStillUnpaid if one of them is unpaid still; rents that are late since then are another matter */
    void demandPaid(ForfeitedRents late) {
        int unpaid = late.among(months);
        if (unpaid > 0) {
            throw new RentStillUnpaid(unpaid);
        }
    }

    /**
     * The tenant is to move anyway, so soon that there is nothing to win back (JB 12:44, fifth paragraph).
     *
     * @throws RecoveryStands if it is a month or more after the forfeiture
     * @throws se.hemvist.intake.application.CaseRefusal if it is before it, or nothing is said
     */
    public RentClaim leavingAnyway(LocalDate by, String why) {
        Input.notBefore(forfeitedFrom, by, "mustLeaveBy");
        RecoveryPolicy.DWELLINGS.on(forfeitedFrom).demand(rule -> {
            LocalDate from = forfeitedFrom.plus(rule.leavesAnyway());
            if (!by.isBefore(from)) {
                throw new RecoveryStands(from);
            }
        });
        return new RentClaim(months, forfeitedFrom, by, Input.text(why, "because"));
    }

    /** Of which months; why the tenant is to move is about a person. */
    @Override
    public String toString() {
        return "RentClaim[" + months + "]";
    }
}
