package se.hemvist.lease.termination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.Outlived;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.deadline.Why;
import se.hemvist.kernel.rule.Version;
import se.hemvist.lease.notice.EstateNotice;
import se.hemvist.lease.sublease.LeaseFacts;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;
import se.hemvist.lease.sublease.SubleaseState;

/**
 * C-07: the estate of a tenant who has died has not said what becomes of the lease. Until the last day it may give notice with the
 * shorter time; after that the lease runs on with the estate as the tenant, and whoever lets the flat may give notice on a ground of
 * the landlord's own, as unpaid rent. It stands on the list until somebody has given notice.
 */
@ApplicationScoped
class EstateSilent implements DeadlineKind {

    private static final Period WARN = Period.ofDays(14);

    private static final Set<SubleaseState> RUNNING = EnumSet.of(SubleaseState.SIGNED, SubleaseState.IN_FORCE);

    @Inject
    SubleaseProgress subleases;

    @Inject
    Outlived cases;

    @Inject
    Deadlines deadlines;

    @Override
    public String code() {
        return "C-07";
    }

    @Override
    public String title() {
        return "Dödsboet kan säga upp med kortare tid; därefter på hyresvärdens egen grund";
    }

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        Map<CaseId, LocalDate> deaths = cases.all();
        return subleases
                .running()
                .flatMap(lease -> owed(
                        lease,
                        Optional.ofNullable(deaths.get(lease.file().about().caseId())))
                        .stream());
    }

    /** The tenant has died, or the lease has come to another state. */
    void settle(SubleaseId id, LocalDate today) {
        LeaseFacts lease = subleases.facts(id);
        Optional<LocalDate> died = cases.diedOn(lease.file().about().caseId());
        Optional<Derived> owed = owed(lease, died);
        owed.ifPresent(due -> deadlines.derive(this, due));
        if (owed.isEmpty() && died.isPresent()) {
            deadlines.met(this, id.value(), "", today);
        } else if (owed.isEmpty()) {
            deadlines.cancel(this, id.value(), "", today);
        }
    }

    private static Optional<Derived> owed(LeaseFacts lease, Optional<LocalDate> died) {
        return died.filter(on -> RUNNING.contains(lease.file().state())).map(on -> owed(lease, on));
    }

    private static Derived owed(LeaseFacts lease, LocalDate diedOn) {
        Version<EstateNotice> act = EstateNotice.on(diedOn);
        LocalDate last = act.rule().lastDay(diedOn);
        return new Derived(
                lease.subject(),
                lease.answering(),
                Span.of(last.minus(WARN), last),
                new Why("EstateNotice", act.from(), Map.of("diedOn", diedOn.toString())));
    }
}
