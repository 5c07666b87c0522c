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

    /** An element is missing, unknown, out of order, or holds what it may not. */
    public static final class BreaksSchema extends MessageRefusal {
        public BreaksSchema(SchemaBreak found) {
            super(Kind.INPUT, Map.of("element", found.element(), "rule", found.rule(), "expected", found.expected()));
            at(found.element());
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

    /** Somebody else was first while both were at work. */
    public static final class ChangedMeanwhile extends MessageRefusal {
        public ChangedMeanwhile() {
            super(Kind.STATE, Map.of());
        }
    }
}
