package se.hemvist.lease.waiver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.Outlived;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.deadline.Subject;
import se.hemvist.kernel.deadline.Why;
import se.hemvist.kernel.rule.Version;
import se.hemvist.lease.sublease.LeasedCase;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseParties;
import se.hemvist.lease.sublease.SubleaseProgress;

/** T-28: a waiver runs out; the letting office is told in time, twice, and when it has happened. */
@ApplicationScoped
class WaiverEnds implements DeadlineKind {

    @Inject
    WrittenWaivers waivers;

    @Inject
    SubleaseProgress subleases;

    @Inject
    Outlived cases;

    @Inject
    Deadlines deadlines;

    @Override
    public String code() {
        return "T-28";
    }

    @Override
    public String title() {
        return "Avstående från besittningsskydd löper ut";
    }

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        Set<CaseId> outlived = cases.all().keySet();
        return waivers.running()
                .filter(waiver -> !outlived.contains(waiver.about().caseId()))
                .flatMap(waiver -> deadline(waiver).stream());
    }

    @Override
    public boolean acts() {
        return true;
    }

    @Override
    public void hold(UUID subject) {
        subleases.lock(new SubleaseId(subject));
    }

    /** The waiver has run out. */
    @Override
    public void act(UUID subject, String occasion, LocalDate day) {
        waivers.of(new SubleaseId(subject)).ifPresent(waiver -> waiver.lapse(day));
        deadlines.met(this, subject, occasion, day);
    }

    /** The waiver, or its lease, has come to another state, or the tenant has died: its time runs, or no longer. */
    void settle(TenureWaiver waiver, LocalDate on) {
        deadline(waiver)
                .filter(end -> !subleases.look(waiver.sublease()).state().isOver())
                .filter(end -> cases.diedOn(waiver.about().caseId()).isEmpty())
                .ifPresentOrElse(
                        end -> deadlines.derive(this, end),
                        () -> deadlines.cancel(this, waiver.sublease().value(), "", on));
    }

    static Optional<Derived> deadline(TenureWaiver waiver) {
        return waiver.running().map(deed -> deadline(waiver, deed));
    }

    private static Derived deadline(TenureWaiver waiver, Deed deed) {
        LeasedCase about = waiver.about();
        Version<WaiverPolicy> policy = WaiverPolicy.of(waiver.programme()).on(deed.ruleVersion());
        return new Derived(
                new Subject(
                        waiver.sublease().value(), "", about.caseId().value(), about.number(), about.municipality()),
                SubleaseParties.answering(waiver.headTenant(), waiver.programme()),
                policy.rule().watch(deed.validTo()),
                new Why(
                        "WaiverPolicy",
                        policy.from(),
                        Map.of("validTo", deed.validTo().toString())));
    }
}
