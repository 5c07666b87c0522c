package se.hemvist.followup.concern;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.setting.SettableRule;
import se.hemvist.kernel.time.WorkingDays;

/**
 * By when the support staff report an event of importance or a concern (T-43). The day on which they knew of it governs and
 * is not counted. The routine says «vid händelser av vikt» and gives no number; of a concern it gives no time at all.
 *
 * @param event   working days for an event; the last one counts
 * @param concern working days for a concern
 * @param remind  how many working days before the last one the provider is reminded, if there are so many
 */
record ConcernPolicy(int event, int concern, int remind) {

    static final Effective<ConcernPolicy> HOUSING_FIRST = Effective.since(
            LocalDate.of(2020, 5, 15),
            new ConcernPolicy(5, 1, 2),
            Source.goteborg("Beskrivning av uppdraget").readAs("A-05"));

    /** How many working days a municipality gives for an event. */
    @ApplicationScoped
    static class EventTime extends SettableRule<ConcernPolicy> {

        EventTime() {
            super(
                    workingDays("important-event-working-days", "T-43"),
                    HOUSING_FIRST,
                    ConcernPolicy::event,
                    (policy, days) -> new ConcernPolicy(days, policy.concern, policy.remind));
        }
    }

    /** How many it gives for a concern. */
    @ApplicationScoped
    static class ConcernTime extends SettableRule<ConcernPolicy> {

        ConcernTime() {
            super(
                    workingDays("concern-report-working-days", "T-43"),
                    HOUSING_FIRST,
                    ConcernPolicy::concern,
                    (policy, days) -> new ConcernPolicy(policy.event, days, policy.remind));
        }
    }

    Span watch(ConcernKind kind, LocalDate knownOn) {
        int within = kind.isConcern() ? concern : event;
        return Span.of(WorkingDays.after(knownOn, Math.max(1, within - remind)), WorkingDays.after(knownOn, within));
    }
}
