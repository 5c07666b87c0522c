package se.hemvist.intake.application;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.kernel.rule.Version;

/**
 * Something that happened in a case, as its timeline tells it.
 *
 * @param what   a code in kebab case, such as {@code preliminary-answer-given}
 * @param on     the day it happened, not the day it was recorded
 * @param rule   the rule that decided; left out where only the programme's steps did
 * @param reason in the words of whoever did it
 */
public record Occurrence(String what, LocalDate on, Optional<RuleUse> rule, Optional<String> reason) {

    /**
     * Which version of which rule decided something.
     *
     * @param version the day from which it is in force
     */
    public record RuleUse(String name, LocalDate version, String source) {}

    public static Occurrence of(String what, LocalDate on) {
        return new Occurrence(what, on, Optional.empty(), Optional.empty());
    }

    /** The same, saying by which rule. */
    public Occurrence by(String name, Version<?> version) {
        return new Occurrence(
                what,
                on,
                Optional.of(new RuleUse(name, version.from(), version.source().toString())),
                reason);
    }

    /** The same, saying why. */
    public Occurrence because(String why) {
        return new Occurrence(what, on, rule, Optional.of(why));
    }

    /** What and when; the reason is about a person. */
    @Override
    public String toString() {
        return "Occurrence[" + what + ", " + on + "]";
    }
}
