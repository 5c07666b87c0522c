package se.hemvist.intake.districtconsent;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.offer.OfferState;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;

/** Everything that can be refused about the consent of another district. */
public abstract sealed class DistrictConsentRefusal extends Refusal {

    private DistrictConsentRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** No consent by that id, or none that was asked for. */
    public static final class UnknownConsent extends DistrictConsentRefusal {
        public UnknownConsent() {
            super(Kind.UNKNOWN, Map.of());
        }
    }

    /** The flat has not been offered yet, or is out of question. */
    @Guards(rule = "A-09")
    public static final class ConsentNotAskedNow extends DistrictConsentRefusal {
        public ConsentNotAskedNow(OfferState now) {
            super(Kind.STATE, Map.of("now", now));
        }
    }

    /** The flat lies in no other district's area. */
    @Guards(rule = "S-68", section = "Förmedlingsrutiner")
    public static final class ConsentNotNeeded extends DistrictConsentRefusal {
        public ConsentNotNeeded(FlatId flat, LocalDate on) {
            super(Kind.RULE, Map.of("flat", flat.value(), "on", on));
        }
    }

    /** A consent is for one person, and nobody has said who is to live in the flat. */
    @Guards(rule = "S-68", section = "Förmedlingsrutiner")
    public static final class PersonNotKnown extends DistrictConsentRefusal {
        public PersonNotKnown(OfferState now) {
            super(Kind.STATE, Map.of("now", now));
        }
    }

    /** The district has been asked, or has consented for this person and this address before. */
    public static final class ConsentAsked extends DistrictConsentRefusal {
        public ConsentAsked(ConsentState now) {
            super(Kind.STATE, Map.of("now", now));
        }
    }

    /** Only an institution asks through the district that has placed the person. */
    @Guards(rule = "A-54")
    public static final class AsksForItself extends DistrictConsentRefusal {
        public AsksForItself(Programme programme) {
            super(Kind.RULE, Map.of("programme", programme, "byInstitution", false));
            at("through");
        }
    }

    /** The question has been answered, or is not asked any more. */
    public static final class ConsentNotAwaited extends DistrictConsentRefusal {
        public ConsentNotAwaited(ConsentState now) {
            super(Kind.STATE, Map.of("now", now));
        }
    }

    /** Nothing is signed for in another district's area without its consent for this person and this address. */
    @Guards(dated = DistrictConsentPolicy.class)
    public static final class DistrictConsentMissing extends DistrictConsentRefusal {
        DistrictConsentMissing(ConsentNeed need, String district, Optional<ConsentState> asked) {
            super(
                    Kind.RULE,
                    Map.of(
                            "district",
                            district,
                            "standing",
                            asked.<Object>map(state -> state).orElse(ConsentWarning.NOT_ASKED),
                            "rule",
                            ConsentNeed.RULE,
                            "version",
                            need.demand().from(),
                            "source",
                            need.demand().source().toString()));
            at("offerId");
            by(need.demand());
        }
    }
}
