package se.hemvist.intake.provider;

import java.util.Optional;
import java.util.Set;
import se.hemvist.kernel.rule.RuleBroken;
import se.hemvist.kernel.rule.Source;

/** The steps by which a framework supplier is chosen (meddelandekedja), in their order. */
public enum ChainStep {
    /** The coordinator has told the broker that a supplier is to give the support. */
    BROKER_TOLD("G-40"),
    /** The broker has told the responsible case officer. */
    CASE_OFFICER_TOLD("G-40"),
    /** The case officer has chosen the supplier, and the broker has been told. */
    SUPPLIER_CHOSEN("G-41"),
    /** The broker has informed the coordinator of the choice. */
    COORDINATOR_INFORMED("G-42");

    private final String requirement;

    ChainStep(String requirement) {
        this.requirement = requirement;
    }

    /** Which one says that it is taken, and by whom. */
    RuleBroken rule() {
        return new RuleBroken(requirement, Optional.empty(), Source.goteborg("Remiss"));
    }

    /** The first that has not been taken; none once all have been. */
    static Optional<ChainStep> after(Set<ChainStep> taken) {
        for (ChainStep step : values()) {
            if (!taken.contains(step)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }
}
