package se.hemvist.web.rest.input;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import se.hemvist.kernel.rule.Refusal;

/** Why something that came in cannot be read. Never repeats what was sent. */
public abstract sealed class InputRefusal extends Refusal {

    private InputRefusal(String where, Map<String, ?> facts) {
        super(Kind.INPUT, facts);
        at(where);
    }

    private InputRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** A file of more bytes than the house lets in at all. */
    public static final class BodyTooLarge extends InputRefusal {
        public BodyTooLarge(long size, long limit) {
            super(Kind.TOO_LARGE, Map.of("size", size, "limit", limit));
        }
    }

    /** There is no body where one is needed. */
    public static final class MissingBody extends InputRefusal {
        public MissingBody() {
            super("", Map.of());
        }
    }

    /** Not JSON (RFC 8259), or too deep, or with the same name twice. */
    public static final class MalformedJson extends InputRefusal {
        public MalformedJson(int line, int column) {
            super("", Map.of("line", line, "column", column));
        }
    }

    /** Bytes that are no text in UTF-8, as JSON is written (RFC 8259). */
    public static final class NotInUtf8 extends InputRefusal {
        public NotInUtf8() {
            super("", Map.of());
        }
    }

    /** A day is told of what was done elsewhere, and of nothing else. */
    public static final class DayOfDone extends InputRefusal {
        public DayOfDone() {
            super("/on", Map.of());
        }
    }

    /** The contract knows no such part. */
    public static final class UnknownField extends InputRefusal {
        public UnknownField(String pointer) {
            super(pointer, Map.of());
        }
    }

    /** A value of another type than the contract's, or none where one is needed. */
    public static final class WrongType extends InputRefusal {
        public WrongType(String pointer, Expects expects) {
            super(pointer, Map.of("expected", expects));
        }
    }

    /** A text or number longer, or a part that lies deeper, than is read at all. */
    public static final class BeyondBounds extends InputRefusal {
        public BeyondBounds(String pointer) {
            super(pointer, Map.of());
        }
    }

    /** A text with a character that no form has and the database cannot keep: a control character, half a letter. */
    public static final class UnreadableCharacter extends InputRefusal {
        public UnreadableCharacter(String pointer) {
            super(pointer, Map.of());
        }
    }

    /** None of the values that may stand there. */
    public static final class NotOneOf extends InputRefusal {
        public NotOneOf(String pointer, Collection<?> allowed) {
            super(
                    pointer,
                    Map.of("allowed", allowed.stream().map(String::valueOf).collect(Collectors.joining(", "))));
        }
    }

    /** What may stand once in a list stands there again. */
    public static final class TwiceInList extends InputRefusal {
        public TwiceInList(String pointer) {
            super(pointer, Map.of());
        }
    }

    /** A parameter that this caller cannot leave out. */
    public static final class MissingParameter extends InputRefusal {
        public MissingParameter(String name) {
            super(name, Map.of("name", name));
        }
    }

    /** A parameter or header that is not of its form. */
    public static final class WrongParameter extends InputRefusal {
        public WrongParameter(String name, Expects expects) {
            super(name, Map.of("expected", expects));
        }
    }

    /** The municipality has no organisation of that code. */
    public static final class UnknownOrganisationCode extends InputRefusal {
        public UnknownOrganisationCode(String pointer) {
            super(pointer, Map.of());
        }
    }
}
