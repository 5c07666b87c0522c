package se.hemvist.lease.tenure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.lease.sublease.LeaseFacts;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.waiver.WaiverDeed;

/** L-03: security of tenure arises; whoever lets the flat is told in time, twice, and it is over on its first day. */
@ApplicationScoped
class TenureArises extends TenureClock {

    @Inject
    ArisenTenures arisen;

    @Override
    public String code() {
        return "L-03";
    }

    @Override
    public String title() {
        return "Besittningsskydd uppkommer";
    }

    /** Those of whom it has been told. */
    @Override
    Set<SubleaseId> done() {
        return arisen.all();
    }

    @Override
    boolean isDone(SubleaseId id) {
        return arisen.has(id);
    }

    @Override
    Optional<Span> owed(LeaseFacts lease, Sublet let, List<WaiverDeed> deeds) {
        return TenurePolicy.ACT.on(let.contractDate()).rule().watch(let).filter(span -> Tenure.of(
                        let, deeds, span.dueOn().plusDays(1))
                .arises());
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
}
