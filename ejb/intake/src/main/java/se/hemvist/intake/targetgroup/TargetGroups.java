package se.hemvist.intake.targetgroup;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.hemvist.intake.targetgroup.TargetGroupRefusal.TargetGroupThere;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.time.HouseClock;

/** The list of target groups (målgrupper), which is open: a municipality enters others, or the same with other conditions. */
@Stateless
public class TargetGroups {

    @Inject
    GroupsOfTheDay groups;

    @Inject
    EnteredGroups all;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Enters a target group, for a time.
     *
     * @throws TargetGroupThere                          if one by that code has been entered for some of the time
     * @throws TargetGroupRefusal.ConditionTwice         if it asks for the same twice
     * @throws se.hemvist.intake.application.CaseRefusal if its name is blank or its last day before its first
     */
    @Operation("target-group.enter")
    public UUID enter(Municipality municipality, TargetGroup group) {
        access.permit(Related.anything(municipality));
        EnteredGroup entered = EnteredGroup.entered(municipality, group);
        if (all.of(municipality).stream().anyMatch(other -> other.standsInTheWayOf(entered))) {
            throw new TargetGroupThere(group.code());
        }
        all.add(entered);
        return entered.id();
    }

    /** Those of a municipality on a day, today if none is said, in the order of the list. */
    @Operation(value = "target-group.list", read = true)
    public Page<TargetGroup> list(Municipality municipality, Optional<LocalDate> on, PageRequest request) {
        access.permit(Related.anything(municipality));
        List<TargetGroup> day = groups.on(municipality, on.orElseGet(clock::today));
        List<TargetGroup> found =
                day.stream().skip(request.offset()).limit(request.limit()).toList();
        return new Page<>(found, day.size(), request);
    }
}
