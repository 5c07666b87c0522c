package se.hemvist.web.soap;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where and how a message breaks its schema; the values of the message are left out.
 *
 * @param element  the local name of the element that is wrong, or that is missing
 * @param rule     the rule of XML Schema that is broken, such as {@code cvc-datatype-valid.1.2.1}
 * @param expected the local names of the elements that might have stood there; a dash where that is not the matter
 */
record SchemaBreak(String element, String rule, String expected) {

    private static final Pattern RULE = Pattern.compile("\\b(cvc-[a-z-]+(?:\\.[0-9a-z]+)*)");
    private static final Pattern NAMED = Pattern.compile("element '(?:[^']*[:}\"])?([A-Za-z]\\w*)}?'");
    private static final Pattern EXPECTED = Pattern.compile("One of '\\{(.*?)}' is expected");
    private static final Pattern NAME = Pattern.compile("\":([A-Za-z]\\w*)");
    private static final String INCOMPLETE = "cvc-complex-type.2.4.b";
    private static final String NONE = "-";

    /**
     * Reads what the server's validator says.
     *
     * @param stoppedAt the element at which reading stopped; the validator does not always name it
     */
    static SchemaBreak of(String message, String stoppedAt) {
        String rule = first(RULE, message).orElse(NONE);
        String expected = first(EXPECTED, message).map(SchemaBreak::names).orElse(NONE);
        String element = first(NAMED, message).orElse(stoppedAt);
        return new SchemaBreak(rule.equals(INCOMPLETE) ? expected : element, rule, expected);
    }

    private static String names(String qualified) {
        return NAME.matcher(qualified).results().map(found -> found.group(1)).collect(Collectors.joining(", "));
    }

    private static Optional<String> first(Pattern pattern, String message) {
        Matcher found = pattern.matcher(message);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
