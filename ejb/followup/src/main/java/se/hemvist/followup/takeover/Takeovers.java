package se.hemvist.followup.takeover;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.hemvist.followup.takeover.TakeoverOutcome.Taken;
import se.hemvist.intake.party.Directory;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.party.OrganisationView;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.store.Transactions;
import se.hemvist.kernel.time.HouseClock;

/**
 * Whole lists of running leases, each line in a transaction of its own: the good ones are taken over, the others come back each
 * with its reasons, and the list may come again once those are mended.
 */
@Stateless
public class Takeovers {

    @Inject
    LeaseDesk desk;

    @Inject
    Directory directory;

    @Inject
    Transactions transactions;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /** Takes over the leases that are in order, and tells of those that were before. */
    @Operation("takeover.import")
    public TakeoverOutcome take(Municipality municipality, List<TakeoverRow> rows) {
        return sorted(municipality, rows, (row, sender) -> transactions.apart(() -> desk.take(row, sender)));
    }

    /** Tells what would become of them; of all that is done for it nothing is kept. */
    @Operation("takeover.try")
    public TakeoverOutcome tryOut(Municipality municipality, List<TakeoverRow> rows) {
        return sorted(municipality, rows, this::undone);
    }

    private Optional<Taken> undone(TakeoverRow row, Sender sender) {
        try {
            return transactions.apart(() -> {
                throw new Undone(desk.take(row, sender));
            });
        } catch (Undone tried) {
            return tried.taken.map(
                    taken -> new Taken(taken.line(), Optional.empty(), taken.past(), taken.assumedHeadRent()));
        }
    }

    private TakeoverOutcome sorted(Municipality municipality, List<TakeoverRow> rows, Sorting.Way way) {
        access.permit(Related.anything(municipality));
        Sorting sorting = new Sorting(sender(municipality), way);
        rows.forEach(sorting::sort);
        return sorting.outcome();
    }

    private Sender sender(Municipality municipality) {
        List<OrganisationView> all = directory.of(municipality, EnumSet.allOf(OrganisationKind.class));
        Map<String, OrganisationId> organisations =
                all.stream().collect(Collectors.toMap(one -> one.code().value(), OrganisationView::id));
        return new Sender(
                municipality,
                access.actor(),
                organisations,
                directory.agency(municipality, clock.today()),
                clock.today());
    }

    /** What was done is taken back with its transaction. */
    private static final class Undone extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Optional<Taken> taken;

        Undone(Optional<Taken> taken) {
            super(null, null, false, false);
            this.taken = taken;
        }
    }
}
