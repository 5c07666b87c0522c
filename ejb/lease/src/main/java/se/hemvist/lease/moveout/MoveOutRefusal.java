package se.hemvist.lease.moveout;

import java.time.LocalDate;
import java.util.Map;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.sublease.SubleaseState;

/** Why something is not planned, or done, before a moving out. */
public abstract sealed class MoveOutRefusal extends Refusal {

    private MoveOutRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** A moving out is planned from the notice until the tenant has left. */
    @Guards(rule = "G-123", section = "Uppsägning av hyreskontrakt")
    public static final class NobodyMovesOut extends MoveOutRefusal {
        public NobodyMovesOut(SubleaseState now) {
            super(Kind.STATE, Map.of("now", now));
        }
    }

    /** All is done by the day on which the tenant leaves. */
    @Guards(rule = "G-123", section = "Uppsägning av hyreskontrakt")
    public static final class PastTheLeaving extends MoveOutRefusal {
        public PastTheLeaving(LocalDate lastDay) {
            super(Kind.RULE, Map.of("lastDay", lastDay));
            at("by");
        }
    }

    /** Nobody has planned it. */
    public static final class TaskNotPlanned extends MoveOutRefusal {
        public TaskNotPlanned(MoveOutTask task) {
            super(Kind.STATE, Map.of("task", task));
            at("task");
        }
    }

    /** It is done already. */
    public static final class TaskDone extends MoveOutRefusal {
        public TaskDone(MoveOutTask task, LocalDate doneOn) {
            super(Kind.STATE, Map.of("task", task, "doneOn", doneOn));
            at("task");
        }
    }
}
