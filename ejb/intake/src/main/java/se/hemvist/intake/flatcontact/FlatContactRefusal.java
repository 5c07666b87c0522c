package se.hemvist.intake.flatcontact;

import java.time.LocalDate;
import java.util.Map;
import se.hemvist.intake.offer.OfferState;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;

/** Everything that can be refused about the landlord's contact persons. */
public abstract sealed class FlatContactRefusal extends Refusal {

    private FlatContactRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** The landlord has not said yes to the address, or the flat is not the applicant's any more. */
    @Guards(rule = "S-51", section = "Hyresvärdens kontaktperson")
    public static final class NoFlatToReachFor extends FlatContactRefusal {
        public NoFlatToReachFor(OfferState now) {
            super(Kind.STATE, Map.of("now", now));
        }
    }

    /** One of the organisation's contact persons or somebody else, and not both or neither. */
    public static final class OneOfTwo extends FlatContactRefusal {
        public OneOfTwo() {
            super(Kind.INPUT, Map.of());
            at("person");
        }
    }

    /** Nobody has been appointed of whom the landlord could be told. */
    @Guards(rule = "S-52", section = "Hyresvärdens kontaktperson")
    public static final class NobodyAppointed extends FlatContactRefusal {
        public NobodyAppointed(OfferState now) {
            super(Kind.STATE, Map.of("now", now));
        }
    }

    /** The landlord has been told of the one who was appointed last. */
    public static final class ToldAlready extends FlatContactRefusal {
        public ToldAlready(LocalDate on) {
            super(Kind.STATE, Map.of("on", on));
        }
    }

    /** No contract for a mediated flat before the landlord has somebody to reach. */
    @Guards(dated = FlatContactPolicy.class)
    public static final class ContactNeeded extends FlatContactRefusal {
        public ContactNeeded(LocalDate on) {
            super(Kind.RULE, Map.of("on", on));
        }
    }
}
