package se.hemvist.lease.onrecord;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.lease.conduct.ConductRecord;
import se.hemvist.lease.conduct.ConductRecords;
import se.hemvist.lease.conduct.SentRectification;
import se.hemvist.lease.monthlyrent.RentMonth;
import se.hemvist.lease.monthlyrent.RentRecord;
import se.hemvist.lease.onrecord.OnRecord.Conduct;
import se.hemvist.lease.onrecord.OnRecord.Notices;
import se.hemvist.lease.onrecord.OnRecord.Rents;
import se.hemvist.lease.ownerwarning.WarningRecords;
import se.hemvist.lease.rent.FindingView;
import se.hemvist.lease.rent.RentRecords;
import se.hemvist.lease.sublease.SubleaseId;

/** What rent and conduct have on record of a tenancy, in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TenancyRecords {

    /** Nothing of the rent is known, and so nothing speaks for the tenant. */
    private static final Rents NO_ACCOUNT =
            new Rents(false, false, 0, 0, Money.ofKronor(0).kronor());

    @Inject
    RentRecords rents;

    @Inject
    ConductRecords conducts;

    @Inject
    WarningRecords warnings;

    /**
     * As it stood at the end of the last day, by what is known now; what was found or assessed later is left out.
     *
     * @param from the first day that counts
     */
    public OnRecord of(SubleaseId sublease, LocalDate from, LocalDate to) {
        ConductRecord conduct = conducts.of(sublease).by(to);
        return new OnRecord(
                from,
                to,
                rents.find(sublease)
                        .map(record -> rents(record, rents.finding(sublease, to), from, to))
                        .orElse(NO_ACCOUNT),
                conduct(conduct, conducts.unassessed(sublease, to), from, to),
                notices(conduct, warnings.of(conducts.cases(sublease), to), to));
    }

    static Rents rents(RentRecord record, Optional<FindingView> finding, LocalDate from, LocalDate to) {
        List<RentMonth> ended = record.ended(from, to);
        Optional<FindingView> found = finding.filter(
                one -> !one.through().isBefore(from) && !one.from().isAfter(to));
        return new Rents(
                found.map(one -> one.independently() && paidAround(one, record, from, to))
                        .orElseGet(() -> record.independentlyPaid(from, to)),
                found.isPresent(),
                ended.size(),
                Math.toIntExact(
                        ended.stream().filter(month -> !month.paidInTime()).count()),
                record.arrears(to).kronor());
    }

    /** Whether the rents before the days of the finding and after them were paid independently, by the account. */
    private static boolean paidAround(FindingView found, RentRecord record, LocalDate from, LocalDate to) {
        return record.notIndependentlyPaid(from, found.from()).isEmpty()
                && record.notIndependentlyPaid(found.through().plusDays(1), to).isEmpty();
    }

    static Conduct conduct(ConductRecord record, int unassessed, LocalDate from, LocalDate to) {
        long days = record.heldAgainst(from, to).count();
        return new Conduct(days == 0, Math.toIntExact(days), unassessed);
    }

    static Notices notices(ConductRecord record, int warnings, LocalDate to) {
        List<SentRectification> sent = record.rectifications();
        long standing = sent.stream().filter(notice -> notice.standsOn(to)).count();
        return new Notices(sent.size(), Math.toIntExact(standing), warnings);
    }
}
