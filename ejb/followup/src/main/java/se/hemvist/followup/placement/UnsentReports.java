package se.hemvist.followup.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.deadline.Why;
import se.hemvist.kernel.rule.Version;

/** T-13: the housing agency is told of what happens during a stay; a row where the house does not tell it by itself. */
@ApplicationScoped
class UnsentReports implements DeadlineKind {

    @Inject
    KeptPlacements kept;

    @Override
    public String code() {
        return "T-13";
    }

    @Override
    public String title() {
        return "Rapportera till bostadsförmedlingen";
    }

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        return kept.unsent().map(UnsentReports::of);
    }

    static Derived of(AgencyReport report) {
        Version<AgencyReportPolicy> policy = AgencyReportPolicy.TRIAL_AND_TRAINING.on(report.happenedOn());
        return new Derived(
                report.placed().subject(report.id()),
                report.placed().contactPerson(),
                policy.rule().watch(report.happenedOn()),
                new Why(
                        "AgencyReportPolicy",
                        policy.from(),
                        Map.of("happenedOn", report.happenedOn().toString())));
    }
}
