package se.hemvist.web.soap;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.hemvist.web.soap.MessageRefusal.MissingElement;
import se.hemvist.web.soap.MessageRefusal.NotOfThisContract;
import se.hemvist.web.soap.MessageRefusal.UnexpectedElement;
import se.hemvist.web.soap.MessageRefusal.WrongValue;

/** Reads what the server's validator says of a message into a refusal that names the element, and no value. */
final class SchemaBreak {

    private static final Pattern RULE = Pattern.compile("\\b(cvc-[a-z-]+(?:\\.[0-9a-z]+)*)");
    private static final Pattern NAMED = Pattern.compile("element '(?:[^']*[:}\"])?([A-Za-z]\\w*)}?'");
    private static final Pattern EXPECTED = Pattern.compile("[Oo]ne of '\\{(.*?)}' is expected");
    private static final Pattern NAME = Pattern.compile("\":([A-Za-z]\\w*)");
    private static final Pattern QUALIFIED = Pattern.compile("\\{[^}]*}([A-Za-z]\\w*)");
    private static final String INCOMPLETE = "cvc-complex-type.2.4.b";
    private static final String CONTENT = "cvc-complex-type.2.4";

    private SchemaBreak() {}

    /**
     * What the schema forbids.
     *
     * @param stoppedAt the element at which reading stopped; the validator does not always name it
     */
    static MessageRefusal of(String message, String stoppedAt) {
        String rule = first(RULE, message).orElse("");
        List<String> expected = first(EXPECTED, message).map(SchemaBreak::names).orElse(List.of());
        String element = first(NAMED, message).orElse(stoppedAt);
        if (!rule.startsWith(CONTENT)) {
            return new WrongValue(element);
        }
        if (expected.isEmpty()) {
            return new UnexpectedElement(element, "-");
        }
        // What may be left out comes first in a sequence; the last one may not.
        String needed = expected.get(expected.size() - 1);
        return rule.equals(INCOMPLETE) || Sequences.comesAfter(element, needed)
                ? new MissingElement(needed)
                : new UnexpectedElement(element, String.join(", ", expected));
    }

    /** What the server says of the envelope: its version, its headers, the name of the message in it. */
    static MessageRefusal ofEnvelope(String message, String stoppedAt) {
        return new NotOfThisContract(first(QUALIFIED, message).orElse(stoppedAt));
    }

    private static List<String> names(String qualified) {
        return NAME.matcher(qualified).results().map(found -> found.group(1)).toList();
    }

    private static Optional<String> first(Pattern pattern, String message) {
        Matcher found = pattern.matcher(message);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
