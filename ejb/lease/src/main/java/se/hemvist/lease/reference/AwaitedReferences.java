package se.hemvist.lease.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.deadline.Responsible;
import se.hemvist.kernel.deadline.Subject;
import se.hemvist.kernel.deadline.Why;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.setting.CutOff;
import se.hemvist.kernel.time.Receipt;
import se.hemvist.lease.sublease.LeaseFacts;
import se.hemvist.lease.sublease.LeasedCase;
import se.hemvist.lease.sublease.SubleaseProgress;

/** T-11: a landlord who asks for a reference is answered at once. */
@ApplicationScoped
class AwaitedReferences implements DeadlineKind {

    @Inject
    KeptReferences references;

    @Inject
    SubleaseProgress subleases;

    @Inject
    CutOff cutOff;

    @Override
    public String code() {
        return "T-11";
    }

    @Override
    public String title() {
        return "Svara värden om referens";
    }

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        return references.asked().flatMap(reference -> of(reference).stream());
    }

    /** As long as it is not answered. */
    Optional<Derived> of(TenancyReference reference) {
        LeaseFacts lease = subleases.facts(reference.sublease());
        return reference.waitsSince().flatMap(since -> ReferencePolicy.of(lease.programme())
                .map(policy -> policy.on(since.day())
                        .with(cutOff.on(lease.file().municipality(), since.day()), (house, hour) -> house))
                .map(policy -> deadline(reference, lease, since, policy)));
    }

    private static Derived deadline(
            TenancyReference reference, LeaseFacts lease, Receipt since, Version<ReferencePolicy> policy) {
        LeasedCase about = lease.file().about();
        return new Derived(
                new Subject(reference.id(), "", about.caseId().value(), about.number(), about.municipality()),
                new Responsible(
                        lease.file().parties().headTenant().value(),
                        policy.rule().by()),
                policy.rule().watch(since),
                new Why(
                        "ReferencePolicy",
                        policy.from(),
                        Map.of(
                                "askedOn",
                                since.day().toString(),
                                "beforeCutOff",
                                Boolean.toString(since.beforeCutOff()))));
    }
}
