package se.hemvist.intake.verdict;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;

/**
 * T-01: who is matched with vacant flats each day (bevakning), and what is asked about their companies. The day of the
 * matching governs.
 *
 * @param states      where a case stands that is matched; before the decision, too, where flats are looked for while it
 *                    is made
 * @param ofCompanies what is asked about a flat's company before it is offered; nothing where any landlord's flat will
 *                    do, each being asked when there is a flat
 */
record WatchPolicy(Set<CaseState> states, Set<Ground> ofCompanies) {

    private static final Effective<WatchPolicy> HOUSING_FIRST = Effective.since(
            LocalDate.of(2020, 5, 15),
            new WatchPolicy(
                    EnumSet.of(CaseState.LANDLORD_CHECKED, CaseState.WAITING_FOR_FLAT),
                    EnumSet.of(Ground.COMPANY, Ground.EXCLUSION)),
            Source.goteborg("Informationsmöte").readAs("A-38"));

    private static final Effective<WatchPolicy> TRIAL_AND_TRAINING = Effective.since(
            LocalDate.of(2002, 1, 1),
            new WatchPolicy(EnumSet.of(CaseState.WAITING_FOR_FLAT), Set.of()),
            Source.stockholm("Förmedlingsrutiner").readAs("A-07"));

    WatchPolicy {
        states = Set.copyOf(states);
        ofCompanies = Set.copyOf(ofCompanies);
    }

    /** What the programme has done over time. */
    static Effective<WatchPolicy> of(Programme programme) {
        return switch (programme) {
            case HOUSING_FIRST -> HOUSING_FIRST;
            case TRIAL, TRAINING -> TRIAL_AND_TRAINING;
        };
    }

    /** Where cases stand that are matched in some programme or have been, as SQL has it; the day's rule then says which. */
    static String everyState() {
        return Stream.of(Programme.values())
                .flatMap(programme -> of(programme).versions().stream())
                .flatMap(version -> version.rule().states().stream())
                .distinct()
                .sorted()
                .map("'%s'"::formatted)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    /** Whether a case is matched that stands so. */
    boolean matches(CaseState state) {
        return states.contains(state);
    }

    /** Whether that is asked about a flat's company. */
    boolean asksOfCompanies(Ground ground) {
        return ofCompanies.contains(ground);
    }
}
