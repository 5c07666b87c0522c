package se.hemvist.web.rest.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.rule.RuleBroken;

/**
 * Which rule forbids something, and what was looked at.
 *
 * @param rule  left out where none does
 * @param facts by name, how each stands; left out where there are none, or where what was sent cannot be read
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Broken(@Nullable Rule rule, @Nullable Map<String, String> facts) {

    static final Broken NONE = new Broken(null, null);

    /**
     * A rule.
     *
     * @param name    as the table of rules has it, or its number in the list of requirements
     * @param version the day from which the version that was applied is in force, where the rule is dated
     * @param source  the heading in its document, the paragraph, or the number of a reading
     */
    public record Rule(String name, @Nullable LocalDate version, String source) {

        private static Rule of(RuleBroken rule) {
            return new Rule(
                    rule.name(), rule.version().orElse(null), rule.source().toString());
        }
    }

    /** What the refusal says of it. */
    public static Broken of(Refusal refusal) {
        return new Broken(refusal.rule().map(Rule::of).orElse(null), refusal.factsTold());
    }
}
