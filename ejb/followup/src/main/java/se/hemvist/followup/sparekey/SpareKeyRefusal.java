package se.hemvist.followup.sparekey;

import java.time.LocalDate;
import java.util.Map;
import se.hemvist.followup.assignment.AssignmentState;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;

/** Why a spare key cannot be kept or used so. */
public abstract sealed class SpareKeyRefusal extends Refusal {

    private SpareKeyRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** A key is offered to be kept by those who give the support, and only while they do. */
    @Guards(rule = "G-90", section = "Inflyttning")
    public static final class NoSupportNow extends SpareKeyRefusal {
        public NoSupportNow(AssignmentState now) {
            super(Kind.STATE, Map.of("now", now));
        }
    }

    /** The staff keep a key already. */
    public static final class KeyIsKept extends SpareKeyRefusal {
        public KeyIsKept(LocalDate since) {
            super(Kind.STATE, Map.of("since", since));
        }
    }

    /** The staff keep no key of the participant's. */
    @Guards(rule = "G-90", section = "Inflyttning")
    public static final class NoKeyKept extends SpareKeyRefusal {
        public NoKeyKept(LocalDate on) {
            super(Kind.STATE, Map.of("on", on));
        }
    }

    /** The key that was offered that day has no such use, or it was struck before. */
    public static final class NoSuchUse extends SpareKeyRefusal {
        public NoSuchUse(int number) {
            super(Kind.STATE, Map.of("number", number));
            at("number");
        }
    }

    /** A key is used on terms agreed beforehand only. */
    @Guards(rule = "G-90", section = "Inflyttning")
    public static final class TermsMissing extends SpareKeyRefusal {
        public TermsMissing(boolean accepted) {
            super(Kind.RULE, Map.of("accepted", accepted));
            at("kept");
        }
    }
}
