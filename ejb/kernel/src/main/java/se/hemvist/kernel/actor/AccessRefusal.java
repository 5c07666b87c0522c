package se.hemvist.kernel.actor;

import java.util.Map;
import se.hemvist.kernel.rule.Refusal;

/** Why a caller gets nothing. Says no more than the caller knows already. */
public abstract sealed class AccessRefusal extends Refusal {

    private AccessRefusal(Kind kind, String operation) {
        super(kind, Map.of("operation", operation));
    }

    /** No row of the table gives this operation to the caller's roles and relations. */
    public static final class NotAllowed extends AccessRefusal {
        public NotAllowed(String operation) {
            super(Kind.FORBIDDEN, operation);
        }
    }

    /** It belongs to another municipality, so to this caller it does not exist. */
    public static final class Unknown extends AccessRefusal {
        public Unknown(String operation) {
            super(Kind.UNKNOWN, operation);
        }
    }
}
