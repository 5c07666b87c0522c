package se.hemvist.lease.rectification;

import java.time.LocalDate;
import java.util.Map;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;

/** Why a rectification notice does not count as sent, or nothing more comes of it. */
public abstract sealed class RectificationRefusal extends Refusal {

    private RectificationRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** It counts as sent when it has gone by letter and registered letter, with its copy, and the board has been told. */
    @Guards(rule = "L-08", section = "JB 12:63")
    public static final class NotSentWhole extends RectificationRefusal {
        public NotSentWhole(String missing) {
            super(Kind.RULE, Map.of("missing", missing));
            at(missing);
        }
    }

    /** All parts go on one day; who could not do so says why. */
    @Guards(rule = "G-113", section = "Störningar och misskötsel")
    public static final class SentApart extends RectificationRefusal {
        public SentApart(LocalDate first, LocalDate last) {
            super(Kind.RULE, Map.of("first", first, "last", last));
            at("apartBecause");
        }
    }

    /** Nobody gets a registered letter before it is posted. */
    @Guards(rule = "L-08", section = "JB 12:63")
    public static final class ServedBeforeSent extends RectificationRefusal {
        public ServedBeforeSent(LocalDate registeredOn) {
            super(Kind.MISFIT, Map.of("registeredOn", registeredOn));
            at("servedOn");
        }
    }

    /** Nothing can be put right before it is asked for. */
    @Guards(rule = "L-08", section = "JB 12:63")
    public static final class CorrectBeforeSent extends RectificationRefusal {
        public CorrectBeforeSent(LocalDate sentOn) {
            super(Kind.MISFIT, Map.of("sentOn", sentOn));
            at("correctBy");
        }
    }

    /** Nothing comes of a notice before it was sent. */
    public static final class AnsweredBeforeSent extends RectificationRefusal {
        public AnsweredBeforeSent(LocalDate answeredOn) {
            super(Kind.MISFIT, Map.of("answeredOn", answeredOn));
        }
    }

    /** The tenant has been reached about it. */
    public static final class AlreadyContacted extends RectificationRefusal {
        public AlreadyContacted(LocalDate contactedOn) {
            super(Kind.STATE, Map.of("contactedOn", contactedOn));
        }
    }
}
