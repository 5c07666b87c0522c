package se.hemvist.followup.equipment;

import java.time.LocalDate;
import java.util.Map;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.assignment.AssignmentState;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;

/** Why a home equipment grant is not applied for, decided or paid so. */
public abstract sealed class EquipmentRefusal extends Refusal {

    private EquipmentRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** It is applied for before the move or after it. */
    @Guards(rule = "G-85", section = "Hemutrustning")
    public static final class NoHomeToEquip extends EquipmentRefusal {
        public NoHomeToEquip(AssignmentState now) {
            super(Kind.STATE, Map.of("now", now));
        }
    }

    /** It is paid in consultation with the support staff. */
    @Guards(rule = "G-86", section = "Hemutrustning")
    public static final class NotConsulted extends EquipmentRefusal {
        public NotConsulted(LocalDate on) {
            super(Kind.RULE, Map.of("on", on));
            at("consultedOn");
        }
    }

    /** An application is under way. */
    public static final class GrantUnderWay extends EquipmentRefusal {
        public GrantUnderWay(GrantState now) {
            super(Kind.STATE, Map.of("now", now));
        }
    }

    /** The participant has not applied. */
    public static final class NotAppliedFor extends EquipmentRefusal {
        public NotAppliedFor(AssignmentId assignment) {
            super(Kind.STATE, Map.of("assignment", assignment.value()));
        }
    }

    /** The application does not stand where that can be done. */
    public static final class GrantNotThere extends EquipmentRefusal {
        public GrantNotThere(GrantState now, GrantState wanted) {
            super(Kind.STATE, Map.of("now", now, "wanted", wanted));
        }
    }
}
