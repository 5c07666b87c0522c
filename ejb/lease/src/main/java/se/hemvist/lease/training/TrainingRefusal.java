package se.hemvist.lease.training;

import java.time.LocalDate;
import java.util.Map;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.sublease.SubleaseState;

/** Why a training flat is not made a trial flat, or its resident does not move on. */
public abstract sealed class TrainingRefusal extends Refusal {

    private TrainingRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** Only a training flat is made a trial flat. */
    @Guards(rule = "S-36", section = "Träningslägenhet")
    public static final class NothingToConvert extends TrainingRefusal {
        public NothingToConvert(Programme programme) {
            super(Kind.RULE, Map.of("programme", programme));
        }
    }

    /** The landlord must have agreed by then. */
    @Guards(rule = "S-36", section = "Träningslägenhet")
    public static final class ConversionNotAgreed extends TrainingRefusal {
        public ConversionNotAgreed(LocalDate on) {
            super(Kind.RULE, Map.of("on", on));
            at("landlordAgreedOn");
        }
    }

    /** A training flat is applied for without a person; a trial flat for one person, who must have applied by then. */
    @Guards(rule = "S-55", section = "Förmedlingsrutiner")
    public static final class TrialNotAppliedFor extends TrainingRefusal {
        public TrialNotAppliedFor(LocalDate on) {
            super(Kind.RULE, Map.of("on", on));
            at("appliedOn");
        }
    }

    /** Only who lives in a training flat moves on so. */
    @Guards(rule = "S-33", section = "Träningslägenhet")
    public static final class NobodyMovesOn extends TrainingRefusal {
        public NobodyMovesOn(Programme programme) {
            super(Kind.RULE, Map.of("programme", programme));
        }
    }

    /** What is done once somebody moves on waits for that, and is done once. */
    public static final class MovingOnNotThere extends TrainingRefusal {
        public MovingOnNotThere(SubleaseState now, SubleaseState wanted) {
            super(Kind.STATE, Map.of("now", now, "wanted", wanted));
        }
    }
}
