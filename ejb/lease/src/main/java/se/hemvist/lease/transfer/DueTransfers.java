package se.hemvist.lease.transfer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.hemvist.intake.vacancy.FlatAreas;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.HiddenCases;
import se.hemvist.kernel.actor.Member;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.time.HouseClock;

/** The transfers that whoever hires the flats is to look into (G-134). */
@Stateless
public class DueTransfers {

    @Inject
    KeptTransfers transfers;

    @Inject
    TransfersDue due;

    @Inject
    NewReviews again;

    @Inject
    Deadlines deadlines;

    @Inject
    FlatAreas areas;

    @Inject
    HiddenCases hidden;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Those whose day has come and nobody has begun to look into, and those whose day or new review comes within the days;
     * of the flats that the reader's organisation hires and the cases that the reader may know of, the first due at the top.
     */
    @Operation(value = "transfer.list-due", read = true)
    public Page<DueTransfer> list(DueQuery query) {
        return access.member().map(member -> list(member, query)).orElseGet(() -> Page.none(query.page()));
    }

    private Page<DueTransfer> list(Member member, DueQuery query) {
        UUID organisation = member.organisation();
        Set<UUID> unknown = hidden.from(member.actor());
        LocalDate through = clock.today().plusDays(query.within());
        Map<UUID, LocalDate> awaited = deadlines.due(Set.of(due, again), organisation, through);
        List<DueTransfer> found = placed(transfers.due(unknown, organisation, awaited.keySet()), awaited).stream()
                .filter(row -> query.area().map(row.place().area()::equals).orElse(true))
                .sorted(DueTransfer.FIRST_DUE)
                .toList();
        return new Page<>(
                found.stream()
                        .skip(query.page().offset())
                        .limit(query.page().limit())
                        .toList(),
                found.size(),
                query.page());
    }

    private List<DueTransfer> placed(Map<Transfer, FlatId> found, Map<UUID, LocalDate> awaited) {
        Map<FlatId, String> where = areas.of(Set.copyOf(found.values()));
        return found.entrySet().stream()
                .map(one -> row(
                        one.getKey().file(),
                        new DueTransfer.Place(one.getValue(), where.getOrDefault(one.getValue(), "")),
                        awaited))
                .toList();
    }

    private static DueTransfer row(TransferFile file, DueTransfer.Place place, Map<UUID, LocalDate> awaited) {
        LocalDate dueOn =
                awaited.getOrDefault(file.subject(), file.course().last().on());
        return new DueTransfer(file.sublease(), file.about().number(), place, file.state(), dueOn);
    }
}
