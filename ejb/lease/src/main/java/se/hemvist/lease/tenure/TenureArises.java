package se.hemvist.lease.tenure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.deadline.Why;
import se.hemvist.kernel.rule.Version;
import se.hemvist.lease.sublease.LeaseFacts;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;
import se.hemvist.lease.sublease.SubleaseState;
import se.hemvist.lease.waiver.WaiverDeed;
import se.hemvist.lease.waiver.WaiverDeeds;

/** L-03: security of tenure arises; whoever lets the flat is told in time, twice, and it is over on its first day. */
@ApplicationScoped
class TenureArises implements DeadlineKind {

    private static final Set<SubleaseState> RUNNING = Set.of(SubleaseState.SIGNED, SubleaseState.IN_FORCE);

    @Inject
    SubleaseProgress subleases;

    @Inject
    WaiverDeeds waivers;

    @Inject
    ArisenTenures arisen;

    @Inject
    Deadlines deadlines;

    @Override
    public String code() {
        return "L-03";
    }

    @Override
    public String title() {
        return "Besittningsskydd uppkommer";
    }

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        Map<SubleaseId, List<WaiverDeed>> deeds = waivers.all();
        Set<SubleaseId> noted = arisen.all();
        return subleases
                .running()
                .filter(lease -> !noted.contains(lease.file().sublease()))
                .flatMap(lease -> watched(lease, deeds.getOrDefault(lease.file().sublease(), List.of())).stream());
    }

    /** The facts of the lease, or of its waiver, have changed. */
    void settle(SubleaseId id, LocalDate today) {
        LeaseFacts lease = subleases.facts(id);
        Optional.of(lease)
                .filter(facts -> RUNNING.contains(facts.file().state()) && !arisen.has(id))
                .flatMap(facts -> watched(facts, waivers.of(id)))
                .ifPresentOrElse(
                        watched -> deadlines.derive(this, watched),
                        () -> deadlines.cancel(this, id.value(), "", today));
    }

    /** What the lease rests on was not as recorded: what has not arisen after all will be told of again. */
    void correct(SubleaseId id, LocalDate today) {
        if (!Tenure.of(Sublet.of(subleases.facts(id)), waivers.of(id), today).hasArisen()) {
            arisen.forget(id);
        }
    }

    @Override
    public boolean acts() {
        return true;
    }

    @Override
    public void hold(UUID subject) {
        subleases.lock(new SubleaseId(subject));
    }

    /** It has arisen. */
    @Override
    public void act(UUID subject, String occasion, LocalDate day) {
        arisen.note(new SubleaseId(subject), day);
        deadlines.met(this, subject, occasion, day);
    }

    private static Optional<Derived> watched(LeaseFacts lease, List<WaiverDeed> deeds) {
        Sublet let = Sublet.of(lease);
        Version<TenurePolicy> act = TenurePolicy.ACT.on(let.contractDate());
        return act.rule()
                .watch(let)
                .filter(span -> Tenure.of(let, deeds, span.dueOn().plusDays(1)).arises())
                .map(span -> new Derived(
                        lease.subject(), lease.answering(), span, new Why("TenurePolicy", act.from(), let.told())));
    }
}
