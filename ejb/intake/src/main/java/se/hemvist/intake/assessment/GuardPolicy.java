package se.hemvist.intake.assessment;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;

/**
 * What is assessed of a person before an application is granted, and again before the person signs; the day of the ruling
 * and that of the signing govern. A training flat is applied for before anybody is named («Ansökan»), so that nothing
 * personal is asked at its grant, and all of it of whoever signs. That treatment is completed is asked of the target groups that say
 * so, and of no other.
 *
 * @param atGrant   the guards that an application must pass
 * @param atSigning those that whoever signs the contract of an offer must pass
 */
record GuardPolicy(Set<Guard> atGrant, Set<Guard> atSigning) {

    private static final Effective<GuardPolicy> TRIAL = Effective.since(
            LocalDate.of(2002, 1, 1),
            new GuardPolicy(EnumSet.allOf(Guard.class), EnumSet.of(Guard.PAID_BY_CITY)),
            Source.stockholm("Målgrupper").readAs("A-52").readAs("A-69"));

    private static final Effective<GuardPolicy> TRAINING = Effective.since(
            LocalDate.of(2002, 1, 1),
            new GuardPolicy(EnumSet.noneOf(Guard.class), EnumSet.allOf(Guard.class)),
            Source.stockholm("Målgrupper").readAs("A-52").readAs("A-69"));

    private static final Map<Programme, Effective<GuardPolicy>> BY_PROGRAMME =
            new EnumMap<>(Map.of(Programme.TRIAL, TRIAL, Programme.TRAINING, TRAINING));

    GuardPolicy {
        atGrant = Set.copyOf(atGrant);
        atSigning = Set.copyOf(atSigning);
    }

    /** What the programme has asked for over time; nothing where nobody is assessed so. */
    static Optional<Effective<GuardPolicy>> of(Programme programme) {
        return Optional.ofNullable(BY_PROGRAMME.get(programme));
    }
}
