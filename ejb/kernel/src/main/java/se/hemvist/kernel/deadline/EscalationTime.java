package se.hemvist.kernel.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import se.hemvist.kernel.setting.SettableRule;

/** After how many working days a municipality has what is late told a second time. */
@ApplicationScoped
class EscalationTime extends SettableRule<EscalationPolicy> {

    static final String NAME = "escalation-again-working-days";

    EscalationTime() {
        super(
                new Named(NAME, "working days", new Bounds(1, 60)),
                EscalationPolicy.HOUSE,
                EscalationPolicy::again,
                (house, days) -> new EscalationPolicy(days));
    }
}
