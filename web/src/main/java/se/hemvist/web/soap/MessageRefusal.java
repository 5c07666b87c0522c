package se.hemvist.web.soap;

import java.util.Map;
import se.hemvist.kernel.rule.Refusal;

/** Why a message is not taken in, whatever it says. Never repeats a value of it. */
public abstract sealed class MessageRefusal extends Refusal {

    private MessageRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** What came is no XML. */
    public static final class NotXml extends MessageRefusal {
        public NotXml() {
            super(Kind.INPUT, Map.of());
        }
    }

    /** The message brings definitions of its own, which is how files are read and memory is filled. */
    public static final class CarriesDtd extends MessageRefusal {
        public CarriesDtd() {
            super(Kind.INPUT, Map.of());
        }
    }

    /** An element stands where the schema has no place for it, or where another one should be. */
    public static final class UnexpectedElement extends MessageRefusal {
        public UnexpectedElement(String element, String expected) {
            super(Kind.INPUT, Map.of("element", element, "expected", expected));
            at(element);
        }
    }

    /** An element that must be there is not. */
    public static final class MissingElement extends MessageRefusal {
        public MissingElement(String element) {
            super(Kind.INPUT, Map.of("element", element));
            at(element);
        }
    }

    /** An element, or an attribute of it, holds what the schema does not allow. */
    public static final class WrongValue extends MessageRefusal {
        public WrongValue(String element) {
            super(Kind.INPUT, Map.of("element", element));
            at(element);
        }
    }

    /** The envelope is of another version, has a header that must be understood, or holds another contract's message. */
    public static final class NotOfThisContract extends MessageRefusal {
        public NotOfThisContract(String element) {
            super(Kind.INPUT, Map.of("element", element));
            at(element);
        }
    }

    /** The header says for whom the message is. */
    public static final class LogicalAddressMissing extends MessageRefusal {
        public LogicalAddressMissing() {
            super(Kind.INPUT, Map.of());
            at("LogicalAddress");
        }
    }

    /** The municipality has no organisation of that code. */
    public static final class UnknownOrganisationCode extends MessageRefusal {
        public UnknownOrganisationCode(String element) {
            super(Kind.INPUT, Map.of());
            at(element);
        }
    }

    /** The message is longer than is taken in, in bytes. */
    public static final class MessageTooLarge extends MessageRefusal {
        public MessageTooLarge(int limit) {
            super(Kind.TOO_LARGE, Map.of("limit", limit));
        }
    }

    /** Somebody else was first while both were at work. */
    public static final class ChangedMeanwhile extends MessageRefusal {
        public ChangedMeanwhile() {
            super(Kind.STATE, Map.of());
        }
    }
}
