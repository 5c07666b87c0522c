package se.hemvist.lease.prospect;

import java.time.LocalDate;
import se.hemvist.lease.absence.AwayDays;
import se.hemvist.lease.qualifying.QualifyingDay;
import se.hemvist.lease.qualifying.QualifyingRules;
import se.hemvist.lease.sublease.LeasedCase;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.tenure.Tenure;

/**
 * What a lease will come to, as far as is known on a day.
 *
 * @param tenure    what security of tenure the tenant has on the day, and from when
 * @param qualifies the first day on which it can become the tenant's own; one that is away then is counted as away until the
 *                  end of the day asked for ({@link AwayDays})
 */
public record Prospect(SubleaseId sublease, LeasedCase about, Tenure tenure, QualifyingDay qualifies) {

    /** @param rules what leases count by */
    static Prospect of(RunningLet lease, QualifyingRules rules, LocalDate day) {
        LocalDate since = lease.days().countedSince();
        return new Prospect(
                lease.sublease(),
                lease.about(),
                Tenure.of(lease.let(), lease.deeds(), day),
                rules.governing(lease.programme(), lease.about().municipality(), since)
                        .rule()
                        .qualifyingDay(since, lease.away(), day));
    }
}
