package se.hemvist.followup.moving;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.assignment.AssignmentState;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;

/** Why a move cannot be planned so. */
public abstract sealed class MovingRefusal extends Refusal {

    private MovingRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** A planning meeting is held before a move, and only where one is planned. */
    @Guards(rule = "G-81", section = "Planeringsmöte")
    public static final class NoMoveAhead extends MovingRefusal {
        public NoMoveAhead(AssignmentState now) {
            super(Kind.STATE, Map.of("now", now));
        }
    }

    /** The participant, the support staff and the social worker always come. */
    @Guards(rule = "G-81", section = "Planeringsmöte")
    public static final class PartyNotInvited extends MovingRefusal {
        public PartyNotInvited(Set<MeetingParty> missing) {
            super(Kind.RULE, Map.of("missing", new TreeSet<>(missing)));
            at("parties");
        }
    }

    /** Where the participant has income support, economic aid comes too. */
    @Guards(rule = "G-82", section = "Planeringsmöte")
    public static final class EconomicAidNotInvited extends MovingRefusal {
        public EconomicAidNotInvited(LocalDate on) {
            super(Kind.RULE, Map.of("on", on));
            at("parties");
        }
    }

    /** The staff of before share in the planning only as far as the participant wishes. */
    @Guards(rule = "G-88", section = "Stöd och hjälp med inflyttning")
    public static final class NotWished extends MovingRefusal {
        public NotWished(LocalDate on) {
            super(Kind.RULE, Map.of("on", on));
        }
    }

    /** No planning meeting was called. */
    public static final class NoMovePlanned extends MovingRefusal {
        public NoMovePlanned(AssignmentId assignment) {
            super(Kind.STATE, Map.of("assignment", assignment.value()));
        }
    }

    /** The move does not stand where that can be done. */
    public static final class MoveNotThere extends MovingRefusal {
        public MoveNotThere(MoveState now, MoveState wanted) {
            super(Kind.STATE, Map.of("now", now, "wanted", wanted));
        }
    }
}
