package se.hemvist.lease.conduct;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.deadline.Why;
import se.hemvist.kernel.rule.Version;
import se.hemvist.lease.sublease.SubleaseProgress;
import se.hemvist.lease.sublease.SubleaseState;

/**
 * whether notice is given for misconduct that was repeated is decided the next working day, by whoever lets the flat: either
 * notice is to be given, or it is over all the same. As long as notice is given already nothing is to be decided.
 */
@ApplicationScoped
class StayDecisions implements DeadlineKind {

    @Inject
    OpenDisturbances disturbances;

    @Inject
    SubleaseProgress subleases;

    @Inject
    Deadlines deadlines;

    @Override
    public String code() {
        return "A-11";
    }

    @Override
    public String title() {
        return "Besluta om uppsägning efter upprepad störning";
    }

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        return disturbances.calledOn().flatMap(disturbance -> of(disturbance).stream());
    }

    /** Those that were repeated before this clock was built get theirs in the next night. */
    @Override
    public List<UUID> toOpen(LocalDate day) {
        return recompute(day).map(due -> due.subject().id()).toList();
    }

    @Override
    public void open(UUID subject, LocalDate day) {
        DisturbanceId id = new DisturbanceId(subject);
        subleases.lock(disturbances.subleaseOf(id));
        of(disturbances.get(id)).ifPresent(due -> deadlines.derive(this, due));
    }

    /** As long as it is undecided. */
    Optional<Derived> of(DisturbanceCase disturbance) {
        return StayDecisionPolicy.of(disturbance.programme())
                .filter(policy -> subleases.look(disturbance.sublease()).state() == SubleaseState.IN_FORCE)
                .flatMap(policy -> disturbance
                        .undecidedSince(ConductRecords.of(disturbances.of(disturbance.sublease())))
                        .map(since -> deadline(disturbance, policy.on(since), since)));
    }

    private static Derived deadline(DisturbanceCase disturbance, Version<StayDecisionPolicy> policy, LocalDate since) {
        return new Derived(
                disturbance.subject(""),
                disturbance.headTenant(),
                policy.rule().decide(since),
                new Why("StayDecisionPolicy", policy.from(), Map.of("repeatedOn", since.toString())));
    }
}
