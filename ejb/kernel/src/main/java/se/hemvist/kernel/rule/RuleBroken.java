package se.hemvist.kernel.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rule that refuses something.
 *
 * @param name    of the type that dates it, or its number in the list of requirements or readings
 * @param version the day from which the version that was applied is in force, where the rule is dated
 */
public record RuleBroken(String name, Optional<LocalDate> version, Source source) {

    /**
     * By what its class says; nothing of a dated rule as long as nobody has named the version.
     *
     * @param document the one of the case, where it has been said
     */
    static Optional<RuleBroken> of(
            Class<? extends Refusal> refusal, Optional<Version<?>> applied, Optional<String> document) {
        Guards guards = refusal.getAnnotation(Guards.class);
        if (guards == null) {
            return Optional.empty();
        }
        if (guards.dated() == void.class) {
            RuleBroken first = undated(guards.rule(), guards.section());
            return Stream.concat(
                            Stream.of(first),
                            Stream.of(guards.also()).map(also -> undated(also.rule(), also.section())))
                    .filter(rule ->
                            document.filter(rule.source().document()::equals).isPresent())
                    .findFirst()
                    .or(() -> Optional.of(first));
        }
        return applied.map(version ->
                new RuleBroken(guards.dated().getSimpleName(), Optional.of(version.from()), version.source()));
    }

    /** The letter of a number says which list it is of. */
    private static RuleBroken undated(String number, String section) {
        Source source =
                switch (number.charAt(0)) {
                    case 'S' -> Source.stockholm(section);
                    case 'G' -> Source.goteborg(section);
                    case 'L' -> Source.law(section);
                    default -> Source.assumed(number);
                };
        return new RuleBroken(number, Optional.empty(), source);
    }
}
