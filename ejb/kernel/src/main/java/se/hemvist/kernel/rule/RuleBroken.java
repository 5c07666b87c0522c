package se.hemvist.kernel.rule;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The rule that refuses something.
 *
 * @param name    of the type that dates it, or its number in the list of requirements or readings
 * @param version the day from which the version that was applied is in force, where the rule is dated
 */
public record RuleBroken(String name, Optional<LocalDate> version, Source source) {

    /** By what its class says; nothing of a dated rule as long as nobody has named the version. */
    static Optional<RuleBroken> of(Class<? extends Refusal> refusal, Optional<Version<?>> applied) {
        Guards guards = refusal.getAnnotation(Guards.class);
        if (guards == null) {
            return Optional.empty();
        }
        if (guards.dated() == void.class) {
            return Optional.of(new RuleBroken(guards.rule(), Optional.empty(), source(guards)));
        }
        return applied.map(version ->
                new RuleBroken(guards.dated().getSimpleName(), Optional.of(version.from()), version.source()));
    }

    /** The letter of a number says which list it is of. */
    private static Source source(Guards guards) {
        return switch (guards.rule().charAt(0)) {
            case 'S' -> Source.stockholm(guards.section());
            case 'G' -> Source.goteborg(guards.section());
            case 'L' -> Source.law(guards.section());
            default -> Source.assumed(guards.rule());
        };
    }
}
