package se.hemvist.followup.checkpoint;

import java.time.LocalDate;
import java.util.Map;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.sublease.SubleaseId;

/** Why a stay cannot be followed up so. */
public abstract sealed class CheckpointRefusal extends Refusal {

    private CheckpointRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** No stay goes with that sublease. */
    public static final class UnknownStay extends CheckpointRefusal {
        public UnknownStay(SubleaseId sublease) {
            super(Kind.UNKNOWN, Map.of("stay", sublease.value()));
        }
    }

    /** The checkpoint stands where this cannot happen. */
    public static final class CheckpointNotThere extends CheckpointRefusal {
        public CheckpointNotThere(CheckpointState now, CheckpointState wanted) {
            super(Kind.STATE, Map.of("now", now, "wanted", wanted));
        }
    }

    /** A checkpoint held so early says too little of the year. */
    @Guards(dated = CheckpointPolicy.class)
    public static final class CheckpointTooEarly extends CheckpointRefusal {
        public CheckpointTooEarly(LocalDate earliest) {
            super(Kind.RULE, Map.of("earliest", earliest));
            at("heldOn");
        }
    }

    /** No checkpoint is recorded that could be put right. */
    public static final class NoCheckpointHeld extends CheckpointRefusal {
        public NoCheckpointHeld() {
            super(Kind.STATE, Map.of());
        }
    }

    /** The trial has no such review, or it was struck before. */
    public static final class NoSuchReview extends CheckpointRefusal {
        public NoSuchReview(int number) {
            super(Kind.STATE, Map.of("number", number));
            at("number");
        }
    }

    /** The flat is none that somebody lives in on trial. */
    @Guards(rule = "S-24", section = "Försökslägenhet")
    public static final class NoTrial extends CheckpointRefusal {
        public NoTrial(Programme programme) {
            super(Kind.RULE, Map.of("programme", programme));
        }
    }

    /** The trial has not come so far. */
    @Guards(dated = TrialPolicy.class)
    public static final class TrialTooYoung extends CheckpointRefusal {
        public TrialTooYoung(LocalDate earliest) {
            super(Kind.RULE, Map.of("earliest", earliest));
            at("on");
        }
    }

    /** That the trial is broken off has been decided. */
    @Guards(dated = TrialPolicy.class)
    public static final class TrialEndDecided extends CheckpointRefusal {
        public TrialEndDecided(LocalDate on) {
            super(Kind.STATE, Map.of("on", on));
        }
    }

    /** A trial that goes on is looked at again, after the decision and within the time given. */
    @Guards(dated = TrialPolicy.class)
    public static final class ReviewOutOfTime extends CheckpointRefusal {
        public ReviewOutOfTime(LocalDate latest) {
            super(Kind.RULE, Map.of("latest", latest));
            at("reviewOn");
        }
    }

    /** A trial that is broken off is not looked at again. */
    @Guards(dated = TrialPolicy.class)
    public static final class NoReviewAfterEnd extends CheckpointRefusal {
        public NoReviewAfterEnd(LocalDate endedOn, LocalDate reviewOn) {
            super(Kind.RULE, Map.of("endedOn", endedOn, "reviewOn", reviewOn));
            at("reviewOn");
        }
    }

    /** The resident has left, and the stay is over. */
    public static final class StayOver extends CheckpointRefusal {
        public StayOver(LocalDate left) {
            super(Kind.STATE, Map.of("left", left));
        }
    }

    /** What was done in time for the move-in rests on its day: that is not put right after it. */
    public static final class RestsOnMoveIn extends CheckpointRefusal {
        public RestsOnMoveIn(LocalDate doneOn) {
            super(Kind.STATE, Map.of("doneOn", doneOn));
        }
    }
}
