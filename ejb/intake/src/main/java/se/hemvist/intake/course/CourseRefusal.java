package se.hemvist.intake.course;

import java.util.Map;
import se.hemvist.intake.offer.OfferState;
import se.hemvist.kernel.rule.Refusal;

/** Everything that can be refused about the course of a mediation. */
public abstract sealed class CourseRefusal extends Refusal {

    private CourseRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** The flat is signed for or out of question, and no problem stands in the way any more. */
    public static final class MediationEnded extends CourseRefusal {
        public MediationEnded(OfferState now) {
            super(Kind.STATE, Map.of("now", now));
        }
    }
}
