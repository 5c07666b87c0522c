package se.hemvist.followup.takeover;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.hemvist.followup.takeover.EventDesk.Done;
import se.hemvist.followup.takeover.TakeoverOutcome.Taken;
import se.hemvist.intake.vacancy.VacancyOutcome.Refused;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.store.Transactions;
import se.hemvist.kernel.time.HouseClock;

/**
 * Whole lists of what had happened in leases that came here before: the lines of one lease are done in their order in one
 * transaction, without those that are refused.
 */
@Stateless
public class PastEvents {

    @Inject
    EventDesk desk;

    @Inject
    Transactions transactions;

    @Inject
    DryRun dryRun;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /** Takes over the lines that are in order, and tells of those that were before. */
    @Operation("takeover.import-events")
    public TakeoverOutcome take(Municipality municipality, List<EventRow> rows) {
        return sorted(municipality, rows, work -> transactions.apart(() -> desk.take(work, sender(municipality))));
    }

    /** Tells what would become of them; of all that is done for it nothing is kept. */
    @Operation("takeover.try-events")
    public TakeoverOutcome tryOut(Municipality municipality, List<EventRow> rows) {
        return sorted(municipality, rows, work -> dryRun.of(() -> desk.take(work, sender(municipality))));
    }

    private TakeoverOutcome sorted(Municipality municipality, List<EventRow> rows, Function<List<EventRow>, Done> way) {
        access.permit(Related.anything(municipality));
        List<Taken> taken = new ArrayList<>();
        List<Integer> known = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (List<EventRow> ofOne : byLease(rows)) {
            Done done = done(ofOne, way, refused);
            taken.addAll(done.taken());
            known.addAll(done.known());
        }
        return new TakeoverOutcome(taken, known, refused);
    }

    private static Collection<List<EventRow>> byLease(List<EventRow> rows) {
        Map<String, List<EventRow>> leases = rows.stream()
                .collect(Collectors.groupingBy(EventRow::reference, LinkedHashMap::new, Collectors.toList()));
        return leases.values();
    }

    /** Again without a line that is refused, as long as there is one. */
    private static Done done(List<EventRow> rows, Function<List<EventRow>, Done> way, List<Refused> refused) {
        List<EventRow> left = new ArrayList<>(rows);
        while (true) {
            try {
                return way.apply(List.copyOf(left));
            } catch (RefusedRow no) {
                refused.add(no.row());
                left.removeIf(row -> row.line() == no.row().line());
            }
        }
    }

    private Sender sender(Municipality municipality) {
        return new Sender(municipality, access.actor(), Map.of(), Optional.empty(), clock.today());
    }
}
