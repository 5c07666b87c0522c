package se.hemvist.intake.flatapplication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.flatapplication.RulingPolicy.RulingTime;
import se.hemvist.kernel.actor.Role;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.deadline.Responsible;
import se.hemvist.kernel.deadline.Subject;
import se.hemvist.kernel.deadline.Why;
import se.hemvist.kernel.rule.Version;

/** T-36: the agency rules on an application in some working days from its receipt, or from the day it was completed. */
@ApplicationScoped
class RulingDue implements DeadlineKind {

    @Inject
    HandedInApplications applications;

    @Inject
    CaseProgress progress;

    @Inject
    RulingTime time;

    @Override
    public String code() {
        return "T-36";
    }

    @Override
    public String title() {
        return "Besluta om ansökan";
    }

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        return progress.along(applications.undecided(), FlatApplication::caseId, this::of);
    }

    Derived of(FlatApplication application, CaseFile file) {
        Version<RulingPolicy> policy = time.on(file.municipality(), application.receivedOn());
        return new Derived(
                new Subject(file.subject(), "", file.subject(), file.number(), file.municipality()),
                new Responsible(file.coordinationUnit().value(), new Role("agency-officer")),
                policy.rule().watch(application.completeOn()),
                new Why("RulingPolicy", policy.from(), facts(application)));
    }

    private static Map<String, String> facts(FlatApplication application) {
        String receivedOn = application.receivedOn().toString();
        return application
                .completedOn()
                .map(on -> Map.of("receivedOn", receivedOn, "completedOn", on.toString()))
                .orElseGet(() -> Map.of("receivedOn", receivedOn));
    }
}
