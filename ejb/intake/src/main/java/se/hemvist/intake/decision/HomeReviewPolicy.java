package se.hemvist.intake.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.setting.SettableRule;

/**
 * When a decision on the home that runs until further notice is looked at anew; a warning, no guard. The day on which the
 * support is renewed governs.
 *
 * @param atRenewal whether at each renewal of the support
 */
record HomeReviewPolicy(boolean atRenewal) {

    static final Effective<HomeReviewPolicy> HOUSING_FIRST = Effective.since(
            LocalDate.of(2020, 5, 15),
            new HomeReviewPolicy(true),
            Source.goteborg("Beslut").readAs("A-58"));

    /** Whether a municipality has it looked at when the support is renewed: 1, or 0 for never by itself. */
    @ApplicationScoped
    static class AtRenewal extends SettableRule<HomeReviewPolicy> {

        static final String NAME = "home-review-at-renewal";

        AtRenewal() {
            super(
                    yesOrNo(NAME),
                    HOUSING_FIRST,
                    house -> house.atRenewal() ? 1 : 0,
                    (house, asked) -> new HomeReviewPolicy(asked == 1));
        }
    }

    /** Whether the one on the home is to be looked at now that the support is renewed. */
    boolean asks(DecisionKind renewed, Optional<LocalDate> homeEndsOn) {
        return atRenewal && renewed == DecisionKind.SUPPORT && homeEndsOn.isEmpty();
    }
}
