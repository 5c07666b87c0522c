package se.hemvist.web.house;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.HiddenCases;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.deadline.DeadlineHistories;
import se.hemvist.kernel.deadline.DeadlineHistory;
import se.hemvist.kernel.deadline.DeadlineView;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.deadline.Narrowing;
import se.hemvist.kernel.deadline.WorklistQuery;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.time.HouseClock;

/** What waits to be done (bevakningar), over all contexts. */
@Stateless
public class Worklists {

    @Inject
    Deadlines deadlines;

    @Inject
    DeadlineHistories histories;

    @Inject
    HiddenCases hidden;

    @Inject
    HouseClock clock;

    @Inject
    Access access;

    /**
     * The open deadlines of the caller's organisation and roles, the first due at the top.
     *
     * @param wanted which of them
     */
    @Operation(value = "deadline.list", read = true)
    public Page<DeadlineView> list(Wanted wanted, PageRequest page) {
        return access.member()
                .map(member -> deadlines.worklist(
                        new WorklistQuery(
                                member.organisation(), member.actor().roles(), wanted.inCase(), clock.today(), page),
                        wanted.narrowing(member.actor().user()),
                        hidden.from(member.actor())))
                .orElseGet(() -> Page.none(page));
    }

    /**
     * What has become of a deadline, for whoever answers for it or leads the work there.
     *
     * @throws se.hemvist.kernel.deadline.DeadlineRefusal.UnknownDeadline if there is none by that id
     */
    @Operation(value = "deadline.history", read = true)
    public DeadlineHistory history(UUID id) {
        DeadlineHistory history = histories.of(id);
        access.permit(history);
        return history;
    }

    /**
     * Which deadlines the caller wants.
     *
     * @param inCase only those of this case
     * @param kind   only those of this kind
     * @param mine   whether only those in cases of which the caller is in charge
     */
    public record Wanted(Optional<UUID> inCase, Optional<String> kind, boolean mine) {

        Narrowing narrowing(String user) {
            return new Narrowing(kind, mine ? Optional.of(user) : Optional.empty());
        }
    }
}
