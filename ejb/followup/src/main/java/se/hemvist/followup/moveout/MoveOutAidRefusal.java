package se.hemvist.followup.moveout;

import java.util.Map;
import se.hemvist.followup.assignment.AssignmentState;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;

/** Why nothing of a moving out is told or decided so. */
public abstract sealed class MoveOutAidRefusal extends Refusal {

    private MoveOutAidRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** The participant is under no notice. */
    @Guards(rule = "G-125", section = "Uppsägning av hyreskontrakt")
    public static final class NoNoticeNow extends MoveOutAidRefusal {
        public NoNoticeNow(AssignmentState now) {
            super(Kind.STATE, Map.of("now", now));
        }
    }

    /** Whoever manages needs no help, and whoever does not gets some. */
    @Guards(rule = "G-128", section = "Uppsägning av hyreskontrakt")
    public static final class HelpAndNeedDiffer extends MoveOutAidRefusal {
        public HelpAndNeedDiffer(boolean manages) {
            super(Kind.RULE, Map.of("manages", manages));
            at("helps");
        }
    }
}
