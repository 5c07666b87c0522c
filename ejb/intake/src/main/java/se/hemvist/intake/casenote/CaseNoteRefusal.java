package se.hemvist.intake.casenote;

import java.util.Map;
import se.hemvist.kernel.rule.Refusal;

/** Everything that can be refused about notes. */
public abstract sealed class CaseNoteRefusal extends Refusal {

    private CaseNoteRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** The case has no note by that number to correct. */
    public static final class UnknownNote extends CaseNoteRefusal {
        public UnknownNote(int number) {
            super(Kind.MISFIT, Map.of("number", number));
            at("corrects");
        }
    }

    /** A note is corrected once; what is wrong in the correction is corrected there. */
    public static final class AlreadyCorrected extends CaseNoteRefusal {
        public AlreadyCorrected(int by) {
            super(Kind.STATE, Map.of("by", by));
            at("corrects");
        }
    }

    /** A note is short enough to be read; what is longer is a paper of its own. */
    public static final class TooLong extends CaseNoteRefusal {
        public TooLong(int most) {
            super(Kind.INPUT, Map.of("most", most));
            at("text");
        }
    }
}
