package se.hemvist.followup.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import se.hemvist.followup.assignment.FollowUpPlan;
import se.hemvist.followup.placement.PlacementRefusal.NoStayThere;
import se.hemvist.followup.placement.PlacementRefusal.NobodyStays;
import se.hemvist.kernel.actor.Access;
import se.hemvist.lease.sublease.LeaseFacts;
import se.hemvist.lease.sublease.SubleaseFile;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;
import se.hemvist.lease.sublease.SubleaseState;

/** The stays that are followed up towards landlord and agency, each locked for the one who does something with it. */
@ApplicationScoped
class LivedIn {

    private static final Set<SubleaseState> STAYS =
            Set.of(SubleaseState.IN_FORCE, SubleaseState.NOTICE_GIVEN, SubleaseState.MOVED_ON);

    @Inject
    SubleaseProgress subleases;

    @Inject
    Access access;

    /**
     * @throws se.hemvist.lease.sublease.SubleaseRefusal.UnknownSublease if there is no such sublease
     * @throws NoStayThere if its programme follows up by assignment
     * @throws NobodyStays if nobody lives there, or not any more
     */
    Placed take(SubleaseId stay, LocalDate today) {
        SubleaseFile file = permitted(stay);
        LeaseFacts facts = subleases.facts(stay);
        FollowUpPlan.of(facts.programme(), today).demand(plan -> {
            if (!plan.byCheckpoint()) {
                throw new NoStayThere(facts.programme());
            }
        });
        if (!STAYS.contains(file.state())) {
            throw new NobodyStays(file.state());
        }
        return new Placed(stay, file.about(), file.parties().headTenant());
    }

    /**
     * Since when somebody stays there: the move-in, or where its day is not known the first day of the lease.
     *
     * @throws se.hemvist.lease.sublease.SubleaseRefusal.UnknownSublease if there is no such sublease
     */
    LocalDate since(SubleaseId stay) {
        LeaseFacts.Days days = subleases.facts(stay).days();
        return days.movedInOn().orElse(days.start());
    }

    /**
     * The lease of a stay, once whoever calls may do that with it.
     *
     * @throws se.hemvist.lease.sublease.SubleaseRefusal.UnknownSublease if there is no such sublease
     */
    SubleaseFile permitted(SubleaseId stay) {
        SubleaseFile file = subleases.lock(stay);
        access.permit(file);
        return file;
    }
}
