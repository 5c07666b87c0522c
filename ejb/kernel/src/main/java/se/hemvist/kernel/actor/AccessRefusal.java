package se.hemvist.kernel.actor;

import java.util.Map;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;

/** Why a caller gets nothing. Says no more than the caller knows already. */
public abstract sealed class AccessRefusal extends Refusal {

    private AccessRefusal(Kind kind, String fact, String value) {
        super(kind, Map.of(fact, value));
    }

    /**
     * The refusal as an edge tells it: what belongs to another municipality and what does not exist at all are told in
     * the same words, so that nobody can try ids and learn which are taken.
     */
    public static Refusal asTold(Refusal refusal) {
        return refusal.kind() == Kind.UNKNOWN ? new Unknown("") : refusal;
    }

    /** No row of the table gives this operation to the caller's roles and relations. */
    @Guards(rule = "L-19", section = "2001:454 10 §")
    public static final class NotAllowed extends AccessRefusal {
        public NotAllowed(String operation) {
            super(Kind.FORBIDDEN, "operation", operation);
        }
    }

    /** What was asked for is done for an organisation, and the caller's account belongs to none. */
    @Guards(rule = "L-19", section = "2001:454 10 §")
    public static final class OfNoOrganisation extends AccessRefusal {
        public OfNoOrganisation() {
            super(Kind.FORBIDDEN, "organisation", "none");
        }
    }

    /** It belongs to another municipality, or few may know of it, so to this caller it does not exist. */
    public static final class Unknown extends AccessRefusal {
        public Unknown(String operation) {
            super(Kind.UNKNOWN, "operation", operation);
        }
    }
}
