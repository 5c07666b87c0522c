package se.hemvist.lease.transfer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.deadline.PastDeadlines;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.inspection.AwaitedInspections;
import se.hemvist.lease.inspection.InspectionKind;
import se.hemvist.lease.onrecord.OnRecord;
import se.hemvist.lease.onrecord.TenancyRecords;
import se.hemvist.lease.sublease.SubleaseId;

/**
 * Looking into whether a lease can become the tenant's own. All refuse what {@link TransferDesk} does, a day to come and
 * one before what was done last.
 */
@Stateless
public class TransferReviews {

    @Inject
    TransferNews news;

    @Inject
    TransferDesk desk;

    @Inject
    TransfersDue due;

    @Inject
    NewReviews again;

    @Inject
    PastDeadlines past;

    @Inject
    AwaitedInspections inspections;

    @Inject
    TenancyRecords records;

    @Inject
    HouseClock clock;

    /**
     * It is looked into from the day on.
     *
     * @throws se.hemvist.kernel.deadline.PastDeadlineRefusal.PastDeadlineWaits if its day was past when the lease was taken
     *     over, and nobody has decided on that
     * @throws TransferRefusal.TransferNotThere if its day has not come, or it is looked into already
     * @throws TransferRefusal.ReviewNotThatDay if it is to be looked into again later
     */
    @Operation("transfer.start-review")
    public void start(SubleaseId id, LocalDate on) {
        Transfer transfer = desk.take(id);
        past.demandDecided(due, transfer.file().subject());
        transfer.startReview(on, clock.today());
        again.begun(transfer.file(), on);
        news.moved(transfer);
    }

    /**
     * The conditions are met; where the programme asks for it the flat is to be inspected now.
     *
     * @throws TransferRefusal.TransferNotThere if it is not looked into
     * @throws TransferRefusal.NotYetQualified  before the qualifying day, as absences have moved it by now
     * @throws TransferRefusal.ConditionsNotMet if one of them is not
     * @throws TransferRefusal.RecordSaysOtherwise if rent or conduct on record speaks against it, and it is not said why it
     *     is met nevertheless
     * @throws se.hemvist.intake.application.CaseRefusal.MissingPart if it is not said what that rests on
     */
    @Operation("transfer.meet-conditions")
    public void meetConditions(SubleaseId id, Findings findings) {
        Transfer transfer = desk.take(id);
        LocalDate today = clock.today();
        transfer.meetConditions(
                findings, onRecord(transfer, findings.on()), due.counting(transfer.file(), today), today);
        if (transfer.file().steps().inspected()) {
            inspections.await(desk.lease(id), InspectionKind.TRANSFER, findings.on());
        }
    }

    /**
     * It is not possible yet, and is looked into again.
     *
     * @throws TransferRefusal.TransferNotThere if it is not looked into
     * @throws se.hemvist.intake.application.CaseRefusal.MissingPart if it is not said why
     */
    @Operation("transfer.postpone")
    public void postpone(SubleaseId id, Postponement given) {
        Transfer transfer = desk.take(id);
        transfer.postpone(given, ReviewPolicy.ANY.on(given.on()).rule(), onRecord(transfer, given.on()), clock.today());
        again.await(transfer.file());
        news.moved(transfer);
    }

    private OnRecord onRecord(Transfer transfer, LocalDate on) {
        TransferFile file = transfer.file();
        return records.of(file.sublease(), file.counted().since(), on);
    }
}
