package se.hemvist.intake.mediation;

import java.time.LocalDate;
import java.util.Map;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.offer.OfferState;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;

/** Everything that can be refused about the mediation of a flat. */
public abstract sealed class MediationRefusal extends Refusal {

    private MediationRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** No mediation by that id. */
    public static final class UnknownMediation extends MediationRefusal {
        public UnknownMediation() {
            super(Kind.UNKNOWN, Map.of());
        }
    }

    /** All have answered: the landlord has approved, or somebody has said no. */
    public static final class MediationOver extends MediationRefusal {
        public MediationOver(OfferState now) {
            super(Kind.STATE, Map.of("now", now));
        }
    }

    /** The background is asked for once. */
    public static final class BackgroundAsked extends MediationRefusal {
        public BackgroundAsked(LocalDate on) {
            super(Kind.STATE, Map.of("on", on));
        }
    }

    /** Nobody has asked for the background, and nobody is told of it unasked. */
    @Guards(rule = "S-60", section = "Förmedlingsrutiner")
    public static final class BackgroundNotAsked extends MediationRefusal {
        public BackgroundNotAsked() {
            super(Kind.STATE, Map.of("asked", false));
        }
    }

    /** The background has been told. */
    public static final class BackgroundTold extends MediationRefusal {
        public BackgroundTold(LocalDate on) {
            super(Kind.STATE, Map.of("on", on));
        }
    }

    /** In this programme flats are held in pairs, and no landlord is asked. */
    @Guards(rule = "G-74", section = "Lägenhetsval")
    public static final class NotMediated extends MediationRefusal {
        public NotMediated(Programme programme) {
            super(Kind.RULE, Map.of("programme", programme));
        }
    }

    /** A presentation has four parts: the activity, the contact person, the follow-up and the intended tenant. */
    @Guards(rule = "S-64", section = "Förmedlingsrutiner")
    public static final class PartNotPresented extends MediationRefusal {
        public PartNotPresented(String part) {
            super(Kind.RULE, Map.of("part", part));
            at(part);
        }
    }

    /** Nobody has said yet who is to live in the flat. */
    @Guards(rule = "S-64", section = "Förmedlingsrutiner")
    public static final class OccupantNeeded extends MediationRefusal {
        public OccupantNeeded(Programme programme) {
            super(Kind.RULE, Map.of("programme", programme, "named", false));
            at("person");
        }
    }

    /** The application was made for somebody, and another is not presented in their place. */
    @Guards(rule = "S-55", section = "Förmedlingsrutiner")
    public static final class OccupantNamed extends MediationRefusal {
        public OccupantNamed(Programme programme) {
            super(Kind.RULE, Map.of("programme", programme, "named", true));
            at("person");
        }
    }
}
