package se.hemvist.lease.conduct;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.deadline.Why;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.setting.CutOff;
import se.hemvist.kernel.time.Receipt;

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

    /** That of the last report that counts, whatever has been done about it. */
    Optional<Derived> ofLast(DisturbanceCase disturbance) {
        return disturbance.lastReceipt().map(since -> deadline(disturbance, since));
    }

    private Derived deadline(DisturbanceCase disturbance, Receipt since) {
        Version<AttendancePolicy> policy = AttendancePolicy.of(disturbance.programme())
                .on(since.day())
                .with(cutOff.on(disturbance.about().municipality(), since.day()), (house, hour) -> house);
        return new Derived(
                disturbance.subject(""),
                disturbance.headTenant(),
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
