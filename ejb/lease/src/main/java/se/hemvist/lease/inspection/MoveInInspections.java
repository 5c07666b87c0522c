package se.hemvist.lease.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import se.hemvist.kernel.actor.Role;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.deadline.Responsible;
import se.hemvist.kernel.deadline.Subject;
import se.hemvist.kernel.deadline.Why;
import se.hemvist.kernel.rule.Version;
import se.hemvist.lease.inspection.InspectionPolicy.InspectionTime;
import se.hemvist.lease.sublease.LeasedCase;

/** T-20: the letting office inspects the flat shortly after the move-in. */
@ApplicationScoped
class MoveInInspections implements DeadlineKind {

    @Inject
    PlannedInspections inspections;

    @Inject
    InspectionTime time;

    @Override
    public String code() {
        return "T-20";
    }

    @Override
    public String title() {
        return "Besiktning efter inflyttning";
    }

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        return inspections.awaitedAfterMoveIn().map(this::deadline);
    }

    Derived deadline(Inspection inspection) {
        LeasedCase about = inspection.about();
        Version<InspectionPolicy> policy = time.on(about.municipality(), inspection.occasionedOn());
        return new Derived(
                new Subject(
                        inspection.sublease().value(),
                        "",
                        about.caseId().value(),
                        about.number(),
                        about.municipality()),
                new Responsible(inspection.headTenant().value(), new Role("letting-officer")),
                policy.rule().watch(inspection.occasionedOn()),
                new Why(
                        "InspectionPolicy",
                        policy.from(),
                        Map.of("movedInOn", inspection.occasionedOn().toString())));
    }
}
