package se.hemvist.web.house;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.HiddenCases;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.deadline.DeadlineView;
import se.hemvist.kernel.deadline.Deadlines;
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
    HiddenCases hidden;

    @Inject
    HouseClock clock;

    @Inject
    Access access;

    /**
     * The open deadlines of the caller's organisation and roles, the first due at the top.
     *
     * @param inCase only those of this case, if given
     */
    @Operation(value = "deadline.list", read = true)
    public Page<DeadlineView> list(Optional<UUID> inCase, PageRequest page) {
        return access.member()
                .map(member -> deadlines.worklist(
                        new WorklistQuery(member.organisation(), member.actor().roles(), inCase, clock.today(), page),
                        hidden.from(member.actor())))
                .orElseGet(() -> Page.none(page));
    }
}
