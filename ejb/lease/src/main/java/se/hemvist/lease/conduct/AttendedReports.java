package se.hemvist.lease.conduct;

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
import se.hemvist.lease.sublease.LeasedCase;

/** T-12: something is done about a report of a disturbance at once, by whoever lets the flat. */
@ApplicationScoped
class AttendedReports implements DeadlineKind {

    @Inject
    OpenDisturbances disturbances;

    @Inject
    CutOff cutOff;

    @Override
    public String code() {
        return "T-12";
    }

    @Override
    public String title() {
        return "Åtgärda en anmäld störning";
    }

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        return disturbances.waiting().flatMap(disturbance -> of(disturbance).stream());
    }

    /** That of the report that has waited longest; none where something has been done about all. */
    Optional<Derived> of(DisturbanceCase disturbance) {
        return disturbance.waitingSince().map(since -> deadline(disturbance, since));
    }

    private Derived deadline(DisturbanceCase disturbance, Receipt since) {
        LeasedCase about = disturbance.about();
        Version<AttendancePolicy> policy = AttendancePolicy.of(disturbance.programme())
                .on(since.day())
                .with(cutOff.on(about.municipality(), since.day()), (house, hour) -> house);
        return new Derived(
                new Subject(disturbance.id().value(), "", about.caseId().value(), about.number(), about.municipality()),
                new Responsible(
                        disturbance.parties().headTenant().value(),
                        policy.rule().by()),
                policy.rule().watch(since),
                new Why(
                        "AttendancePolicy",
                        policy.from(),
                        Map.of(
                                "reportedOn",
                                since.day().toString(),
                                "beforeCutOff",
                                Boolean.toString(since.beforeCutOff()))));
    }
}
