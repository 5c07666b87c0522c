package se.hemvist.followup.takeover;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.hemvist.followup.takeover.TakeoverOutcome.Taken;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.store.Transactions;

/**
 * Whole lists of cases that wait for a flat, each line in a transaction of its own: the good ones are taken over, the others come
 * back each with its reasons.
 */
@Stateless
public class WaitingCases {

    @Inject
    WaitingDesk desk;

    @Inject
    Senders senders;

    @Inject
    Transactions transactions;

    @Inject
    DryRun dryRun;

    /** Takes over the cases that are in order, and tells of those that were before. */
    @Operation("takeover.import-waiting")
    public TakeoverOutcome take(Municipality municipality, List<WaitingRow> rows) {
        Sender sender = senders.permitted(municipality);
        return Sorting.of(rows, new CaseLines(sender, row -> transactions.apart(() -> desk.take(row, sender))));
    }

    /** Tells what would become of them; of all that is done for it nothing is kept. */
    @Operation("takeover.try-waiting")
    public TakeoverOutcome tryOut(Municipality municipality, List<WaitingRow> rows) {
        Sender sender = senders.permitted(municipality);
        return Sorting.of(rows, new CaseLines(sender, row -> dryRun.of(() -> desk.take(row, sender))
                .map(Taken::told)));
    }
}
