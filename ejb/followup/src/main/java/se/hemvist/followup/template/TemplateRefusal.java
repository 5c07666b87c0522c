package se.hemvist.followup.template;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;

/** Why a template is not entered, or a paper does not follow it. */
public abstract sealed class TemplateRefusal extends Refusal {

    private TemplateRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** The paper has a template of that name already. */
    public static final class VersionThere extends TemplateRefusal {
        public VersionThere(YearMonth from) {
            super(Kind.STATE, Map.of("from", from));
            at("version");
        }
    }

    /** Another template holds from the same month on. */
    public static final class MonthThere extends TemplateRefusal {
        public MonthThere(YearMonth from) {
            super(Kind.STATE, Map.of("from", from));
            at("validFrom");
        }
    }

    /** Two questions have the same code. */
    public static final class QuestionTwice extends TemplateRefusal {
        public QuestionTwice(String code, String place) {
            super(Kind.MISFIT, Map.of("code", code));
            at(place);
        }
    }

    /** A point of the checklist is in order or not. */
    public static final class PointNotYesOrNo extends TemplateRefusal {
        public PointNotYesOrNo(String code, String place) {
            super(Kind.MISFIT, Map.of("code", code, "type", AnswerType.YES_NO));
            at(place);
        }
    }

    /** The paper names a template that is none. */
    public static final class UnknownTemplate extends TemplateRefusal {
        public UnknownTemplate(List<String> known) {
            super(Kind.MISFIT, Map.of("known", String.join(", ", known)));
            at("templateVersion");
        }
    }

    /** The paper names a template that the month's does not follow. */
    @Guards(rule = "G-71", section = "Dokumentation och uppföljning")
    public static final class TemplateNotInForce extends TemplateRefusal {
        public TemplateNotInForce(Template named, Template inForce, YearMonth month) {
            super(Kind.RULE, Map.of("month", month, "from", named.from(), "inForce", inForce.version()));
            at("templateVersion");
        }
    }
}
