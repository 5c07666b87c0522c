package se.hemvist.intake.vacancy;

import java.util.Map;
import se.hemvist.kernel.rule.Refusal;

/** Everything that can be refused about flats. */
public abstract sealed class FlatRefusal extends Refusal {

    private FlatRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** No flat by that id. */
    public static final class UnknownFlat extends FlatRefusal {
        public UnknownFlat() {
            super(Kind.UNKNOWN, Map.of());
        }
    }

    /** Another offer holds the flat. */
    public static final class AlreadyHeld extends FlatRefusal {
        public AlreadyHeld(FlatId flat) {
            super(Kind.STATE, Map.of("flat", flat.value()));
            at("flats");
        }
    }

    /** The flat is let or has been taken back. */
    public static final class NotVacant extends FlatRefusal {
        public NotVacant(FlatId flat, FlatState now) {
            super(Kind.STATE, Map.of("flat", flat.value(), "now", now));
            at("flats");
        }
    }

    /** A flat has at least one room and some space. */
    public static final class NoSpace extends FlatRefusal {
        public NoSpace(String field) {
            super(Kind.INPUT, Map.of());
            at(field);
        }
    }

    /** Negative, or with parts of an öre. */
    public static final class NotAnAmount extends FlatRefusal {
        public NotAnAmount() {
            super(Kind.INPUT, Map.of());
            at("monthlyRent");
        }
    }
}
