package se.hemvist.lease.waiver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.Outlived;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.deadline.Why;
import se.hemvist.kernel.rule.Version;
import se.hemvist.lease.sublease.LeaseFacts;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;
import se.hemvist.lease.sublease.SubleaseState;

import static se.hemvist.lease.waiver.TenureWaiverState.DRAFTED;
import static se.hemvist.lease.waiver.TenureWaiverState.SIGNED;

/** T-08: a stay in a trial or training flat goes on, and its waiver is sent to the rent tribunal before a year has passed. */
@ApplicationScoped
class WaiversDue implements DeadlineKind {

    private static final Set<TenureWaiverState> TO_FILE = EnumSet.of(DRAFTED, SIGNED);

    @Inject
    SubleaseProgress subleases;

    @Inject
    WrittenWaivers waivers;

    @Inject
    Outlived cases;

    @Inject
    Deadlines deadlines;

    @Override
    public String code() {
        return "T-08";
    }

    @Override
    public String title() {
        return "Avstående från besittningsskydd till hyresnämnden, om boendet ska fortsätta";
    }

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        Map<SubleaseId, TenureWaiver> written = new HashMap<>();
        waivers.all().forEach(waiver -> written.put(waiver.sublease(), waiver));
        Set<CaseId> outlived = cases.all().keySet();
        return subleases
                .running()
                .filter(lease -> !outlived.contains(lease.file().about().caseId()))
                .flatMap(lease ->
                        owed(lease, Optional.ofNullable(written.get(lease.file().sublease()))).stream());
    }

    /** The facts of the stay, or of its waiver, have changed. */
    void settle(SubleaseId id, LocalDate on) {
        LeaseFacts lease = subleases.facts(id);
        owed(lease, waivers.of(id))
                .filter(owed -> cases.diedOn(lease.file().about().caseId()).isEmpty())
                .ifPresentOrElse(
                        owed -> deadlines.derive(this, owed), () -> deadlines.cancel(this, id.value(), "", on));
    }

    void filed(SubleaseId id, LocalDate on) {
        deadlines.met(this, id.value(), "", on);
    }

    private static Optional<Derived> owed(LeaseFacts lease, Optional<TenureWaiver> waiver) {
        return lease.days()
                .movedInOn()
                .filter(day -> lease.file().state() == SubleaseState.IN_FORCE)
                .filter(day -> waiver.map(WaiversDue::isToFile).orElse(true))
                .flatMap(day -> FilingPolicy.of(lease.programme()).map(policy -> owed(lease, day, policy.on(day))));
    }

    /** One that comes after another at the rent tribunal has no such day. */
    private static boolean isToFile(TenureWaiver waiver) {
        return TO_FILE.contains(waiver.state()) && !waiver.wasFiled();
    }

    private static Derived owed(LeaseFacts lease, LocalDate movedInOn, Version<FilingPolicy> policy) {
        return new Derived(
                lease.subject(),
                lease.answering(),
                policy.rule().watch(movedInOn),
                new Why("FilingPolicy", policy.from(), Map.of("movedInOn", movedInOn.toString())));
    }
}
