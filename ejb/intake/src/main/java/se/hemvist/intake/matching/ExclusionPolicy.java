package se.hemvist.intake.matching;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;

/**
 * How long nobody is offered a new home in the company where notice was given to them (T-34): that company only, not its
 * group. The day of the notice governs.
 *
 * @param lasts from the notice; empty where only a named decision ends it
 */
record ExclusionPolicy(Optional<Period> lasts) {

    static final Effective<ExclusionPolicy> HOUSING_FIRST = Effective.since(
            LocalDate.of(2020, 5, 15),
            new ExclusionPolicy(Optional.empty()),
            Source.goteborg("Uppsägning av hyreskontrakt").readAs("A-32"));

    boolean holds(LocalDate noticeOn, LocalDate day) {
        return lasts.map(noticeOn::plus).map(day::isBefore).orElse(true);
    }
}
