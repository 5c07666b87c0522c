package se.hemvist.lease.tenure;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.deadline.Why;
import se.hemvist.kernel.rule.Version;
import se.hemvist.lease.sublease.LeaseFacts;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;
import se.hemvist.lease.sublease.SubleaseState;
import se.hemvist.lease.waiver.WaiverDeed;
import se.hemvist.lease.waiver.WaiverDeeds;

/** A deadline of whoever lets a flat that hangs upon the tenant's security of tenure, once for each lease that runs. */
abstract class TenureClock implements DeadlineKind {

    private static final Set<SubleaseState> RUNNING = EnumSet.of(SubleaseState.SIGNED, SubleaseState.IN_FORCE);

    @Inject
    SubleaseProgress subleases;

    @Inject
    WaiverDeeds waivers;

    @Inject
    UnsettledTenures unsettled;

    @Inject
    Deadlines deadlines;

    /** The leases of which it is done. */
    abstract Set<SubleaseId> done();

    /** Whether it is done of the lease. */
    abstract boolean isDone(SubleaseId id);

    /** By when it is to be done, if it is at all. */
    abstract Optional<Span> owed(LeaseFacts lease, Sublet let, List<WaiverDeed> deeds);

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        Map<SubleaseId, List<WaiverDeed>> deeds = waivers.all();
        Set<SubleaseId> done = done();
        return subleases
                .running()
                .filter(lease -> !done.contains(lease.file().sublease()))
                .flatMap(lease -> derived(lease, deeds.getOrDefault(lease.file().sublease(), List.of())).stream());
    }

    @Override
    public List<UUID> toOpen(LocalDate day) {
        return unsettled.of(code());
    }

    /** Once, of those that ran before it was reckoned as it is now. */
    @Override
    public void open(UUID subject, LocalDate day) {
        SubleaseId id = subleases.lock(new SubleaseId(subject)).sublease();
        settle(id, day);
        unsettled.settled(code(), id);
    }

    /** The facts of the lease, or of its waiver, have changed. */
    void settle(SubleaseId id, LocalDate today) {
        if (isDone(id)) {
            deadlines.met(this, id.value(), "", today);
            return;
        }
        Optional.of(subleases.facts(id))
                .filter(lease -> RUNNING.contains(lease.file().state()))
                .flatMap(lease -> derived(lease, waivers.of(id)))
                .ifPresentOrElse(
                        derived -> deadlines.derive(this, derived),
                        () -> deadlines.cancel(this, id.value(), "", today));
    }

    /** From the signing until the first day of the lease; one that began before it was signed has none but that day. */
    static Span untilFirstDay(Sublet let) {
        LocalDate signed = let.contractDate();
        return Span.of(signed, let.start().isBefore(signed) ? signed : let.start());
    }

    private Optional<Derived> derived(LeaseFacts lease, List<WaiverDeed> deeds) {
        Sublet let = Sublet.of(lease);
        Version<TenurePolicy> act = TenurePolicy.ACT.on(let.contractDate());
        return owed(lease, let, deeds)
                .map(span -> new Derived(
                        lease.subject(), lease.answering(), span, new Why("TenurePolicy", act.from(), let.told())));
    }
}
