package se.hemvist.lease.tenure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

/**
 * T-08-BLOCK, which no register of deadlines has: a lease of a flat that was let in a block gives tenure from its first day, and
 * a waiver that was signed with it waives nothing until the rent tribunal approves it. Whoever lets the flat has it on the
 * list from the signing until it is sent there, and should have sent it by the first day.
 */
@ApplicationScoped
class BlockWaiversDue implements DeadlineKind {

    private static final Set<SubleaseState> RUNNING = EnumSet.of(SubleaseState.SIGNED, SubleaseState.IN_FORCE);

    @Inject
    SubleaseProgress subleases;

    @Inject
    WaiverDeeds waivers;

    @Inject
    Deadlines deadlines;

    @Override
    public String code() {
        return "T-08-BLOCK";
    }

    @Override
    public String title() {
        return "Avstående från besittningsskydd till hyresnämnden, då lägenheten är blockuthyrd";
    }

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        Map<SubleaseId, List<WaiverDeed>> deeds = waivers.all();
        Set<SubleaseId> filed = waivers.filed();
        return subleases
                .running()
                .filter(lease -> !filed.contains(lease.file().sublease()))
                .flatMap(lease -> owed(lease, deeds.getOrDefault(lease.file().sublease(), List.of())).stream());
    }

    /** The facts of the lease, or of its waiver, have changed. */
    void settle(SubleaseId id, LocalDate today) {
        if (waivers.filed(id)) {
            deadlines.met(this, id.value(), "", today);
            return;
        }
        Optional.of(subleases.facts(id))
                .filter(lease -> RUNNING.contains(lease.file().state()))
                .flatMap(lease -> owed(lease, waivers.of(id)))
                .ifPresentOrElse(
                        owed -> deadlines.derive(this, owed), () -> deadlines.cancel(this, id.value(), "", today));
    }

    private static Optional<Derived> owed(LeaseFacts lease, List<WaiverDeed> deeds) {
        Sublet let = Sublet.of(lease);
        Tenure first = Tenure.of(let, deeds, let.start());
        boolean waivesNothing = first.status() == TenureStatus.PROTECTED_FROM_START
                && first.waived().isEmpty();
        Version<TenurePolicy> act = TenurePolicy.ACT.on(let.contractDate());
        return Optional.of(let)
                .filter(blockLet -> waivesNothing && WaiverDeeds.askedAtSigning(lease.programme()))
                .map(blockLet -> new Derived(
                        lease.subject(),
                        lease.answering(),
                        untilFirstDay(blockLet),
                        new Why("TenurePolicy", act.from(), let.told())));
    }

    /** A lease that began before it was signed has none but that day. */
    private static Span untilFirstDay(Sublet let) {
        LocalDate signed = let.contractDate();
        return Span.of(signed, let.start().isBefore(signed) ? signed : let.start());
    }
}
