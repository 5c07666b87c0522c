package se.hemvist.intake.offer;

import java.time.LocalDate;
import java.util.Map;
import se.hemvist.intake.offer.SaidNo.Side;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;

/** Everything that can be refused about offers. */
public abstract sealed class OfferRefusal extends Refusal {

    private OfferRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** No offer by that id. */
    public static final class UnknownOffer extends OfferRefusal {
        public UnknownOffer() {
            super(Kind.UNKNOWN, Map.of());
        }
    }

    /** The state that the offer is in does not lead to the one wanted, in its programme. */
    @Guards(dated = OfferSteps.class)
    public static final class OfferNotThere extends OfferRefusal {
        public OfferNotThere(OfferState now, OfferState wanted) {
            super(Kind.STATE, Map.of("now", now, "wanted", wanted));
        }
    }

    /** A choice is between two flats. */
    @Guards(rule = "G-74", section = "Lägenhetsval")
    public static final class SameFlatTwice extends OfferRefusal {
        public SameFlatTwice(FlatId flat) {
            super(Kind.INPUT, Map.of("flat", flat.value()));
            at("flats");
        }
    }

    /** The flat is not one of the offer's. */
    @Guards(rule = "G-74", section = "Lägenhetsval")
    public static final class NotOffered extends OfferRefusal {
        public NotOffered(FlatId flat) {
            super(Kind.MISFIT, Map.of("flat", flat.value()));
            at("flat");
        }
    }

    /** The person has no choice to make that there could be more time for. */
    @Guards(dated = ChoicePolicy.class)
    public static final class NotAwaitingChoice extends OfferRefusal {
        public NotAwaitingChoice(OfferState now) {
            super(Kind.STATE, Map.of("now", now));
        }
    }

    /** More time to choose is given once. */
    @Guards(dated = ChoicePolicy.class)
    public static final class AlreadyExtended extends OfferRefusal {
        public AlreadyExtended(LocalDate until) {
            super(Kind.RULE, Map.of("until", until));
        }
    }

    /** It is not that side's no that ends an offer so; it tells whose would. */
    public static final class NotTheirNo extends OfferRefusal {
        public NotTheirNo(Side side, OfferState wanted) {
            super(Kind.MISFIT, Map.of("side", side, "wanted", wanted, "awaited", Side.of(wanted)));
            at("side");
        }
    }

    /** All flats of the offer are to be shown, each once. */
    @Guards(rule = "G-74", section = "Lägenhetsval")
    public static final class BothMustBeShown extends OfferRefusal {
        /** @param shown how many of these were shown, among so many that are named */
        public BothMustBeShown(int flats, long shown, int named, String field) {
            super(Kind.RULE, Map.of("flats", flats, "shown", shown, "named", named));
            at(field);
        }
    }

    /** The flats are still held for the choice. */
    @Guards(dated = ChoicePolicy.class)
    public static final class StillHeld extends OfferRefusal {
        public StillHeld(LocalDate until) {
            super(Kind.RULE, Map.of("until", until));
        }
    }
}
