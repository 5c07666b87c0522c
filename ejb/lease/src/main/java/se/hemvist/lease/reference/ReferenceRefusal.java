package se.hemvist.lease.reference;

import java.util.Map;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.transfer.TransferState;

/** Why a reference cannot be asked for or answered so. */
public abstract sealed class ReferenceRefusal extends Refusal {

    private ReferenceRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** In that programme no time of trial is a reference. */
    @Guards(rule = "S-27", section = "Försökslägenhet")
    public static final class NoReferences extends ReferenceRefusal {
        public NoReferences(Programme programme) {
            super(Kind.STATE, Map.of("programme", programme));
        }
    }

    /** A reference tells how the trial has gone once it has been found to work well. */
    @Guards(rule = "S-27", section = "Försökslägenhet")
    public static final class NotFoundToWork extends ReferenceRefusal {
        public NotFoundToWork(TransferState state) {
            super(Kind.RULE, Map.of("state", state));
            at("given");
        }
    }

    /** The landlord has asked, and not been answered yet. */
    public static final class AlreadyAsked extends ReferenceRefusal {
        public AlreadyAsked() {
            super(Kind.STATE, Map.of());
        }
    }

    /** There is nothing to decline: nobody asked for a reference. */
    public static final class NothingAsked extends ReferenceRefusal {
        public NothingAsked() {
            super(Kind.STATE, Map.of());
        }
    }

    /** It has been answered. */
    public static final class ReferenceNotThere extends ReferenceRefusal {
        public ReferenceNotThere(ReferenceState now, ReferenceState wanted) {
            super(Kind.STATE, Map.of("now", now, "wanted", wanted));
        }
    }
}
