package se.hemvist.followup.question;

import java.util.Map;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;

/** Why a question cannot go on so. */
public abstract sealed class QuestionRefusal extends Refusal {

    private QuestionRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** No question by that identity. */
    public static final class UnknownQuestion extends QuestionRefusal {
        public UnknownQuestion(QuestionId question) {
            super(Kind.UNKNOWN, Map.of("question", question.value()));
        }
    }

    /** It stands where this cannot happen. */
    public static final class QuestionNotThere extends QuestionRefusal {
        public QuestionNotThere(QuestionState now, QuestionState wanted) {
            super(Kind.STATE, Map.of("now", now, "wanted", wanted));
        }
    }

    /** A question is lifted to the body that decides on such. */
    @Guards(rule = "G-29", section = "Samverkan")
    public static final class WrongBody extends QuestionRefusal {
        public WrongBody(QuestionSubject subject, SteeringBody body) {
            super(Kind.RULE, Map.of("subject", subject, "body", body, "right", subject.body()));
            at("body");
        }
    }
}
