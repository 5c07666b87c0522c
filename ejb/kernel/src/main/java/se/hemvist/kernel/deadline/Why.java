package se.hemvist.kernel.deadline;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Why a deadline is what it is.
 *
 * @param rule        the rule that gives it, such as its class's name
 * @param ruleVersion the day from which the version that was used is in force
 * @param facts       what it was applied to, by name and in the order of the names; nothing personal
 */
public record Why(String rule, LocalDate ruleVersion, Map<String, String> facts) {

    public Why {
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }
}
