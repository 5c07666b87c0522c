package se.hemvist.intake.flatapplication;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;

import static se.hemvist.intake.flatapplication.ApplicationPart.ABILITY;
import static se.hemvist.intake.flatapplication.ApplicationPart.ACTION_PLAN;
import static se.hemvist.intake.flatapplication.ApplicationPart.BACKGROUND;
import static se.hemvist.intake.flatapplication.ApplicationPart.FOLLOW_UP;
import static se.hemvist.intake.flatapplication.ApplicationPart.PLANNING;
import static se.hemvist.intake.flatapplication.ApplicationPart.REHABILITATION;
import static se.hemvist.intake.flatapplication.ApplicationPart.RESPONSIBILITY;
import static se.hemvist.intake.flatapplication.ApplicationPart.TARGET_GROUP;

/**
 * What an application for a flat describes. The day it is received governs. «Ska» makes a part required, «bör» makes it
 * expected: without it the application is taken in, and the part is named as missing.
 *
 * @param namesPerson whether it is made for one named person
 * @param required    the parts that it cannot do without
 * @param expected    the parts that it should have
 */
record PartsPolicy(boolean namesPerson, Set<ApplicationPart> required, Set<ApplicationPart> expected) {

    private static final Effective<PartsPolicy> TRIAL = Effective.since(
            LocalDate.of(2002, 1, 1),
            new PartsPolicy(
                    true,
                    EnumSet.noneOf(ApplicationPart.class),
                    EnumSet.of(BACKGROUND, REHABILITATION, ACTION_PLAN, ABILITY, RESPONSIBILITY)),
            Source.stockholm("Förmedlingsrutiner").readAs("A-49"));

    private static final Effective<PartsPolicy> TRAINING = Effective.since(
            LocalDate.of(2002, 1, 1),
            new PartsPolicy(
                    false,
                    EnumSet.of(TARGET_GROUP, FOLLOW_UP, PLANNING, RESPONSIBILITY),
                    EnumSet.noneOf(ApplicationPart.class)),
            Source.stockholm("Ansökan").readAs("A-49"));

    private static final Map<Programme, Effective<PartsPolicy>> BY_PROGRAMME =
            new EnumMap<>(Map.of(Programme.TRIAL, TRIAL, Programme.TRAINING, TRAINING));

    PartsPolicy {
        required = Set.copyOf(required);
        expected = Set.copyOf(expected);
    }

    /** What the programme has asked for over time; nothing where flats are not applied for. */
    static Optional<Effective<PartsPolicy>> of(Programme programme) {
        return Optional.ofNullable(BY_PROGRAMME.get(programme));
    }

    /** The required parts that are not given. */
    Set<ApplicationPart> lacking(Set<ApplicationPart> given) {
        return without(required, given);
    }

    /** The first given part that is neither required nor expected. */
    Optional<ApplicationPart> unasked(Set<ApplicationPart> given) {
        return new TreeSet<>(given)
                .stream()
                        .filter(part -> !required.contains(part) && !expected.contains(part))
                        .findFirst();
    }

    /** The expected parts that are not given. */
    Set<ApplicationPart> missing(Set<ApplicationPart> given) {
        return without(expected, given);
    }

    /** All parts, required or expected, that are not given. */
    Set<ApplicationPart> absent(Set<ApplicationPart> given) {
        Set<ApplicationPart> absent = lacking(given);
        absent.addAll(missing(given));
        return absent;
    }

    private static Set<ApplicationPart> without(Set<ApplicationPart> asked, Set<ApplicationPart> given) {
        Set<ApplicationPart> left = new TreeSet<>(asked);
        left.removeAll(given);
        return left;
    }
}
