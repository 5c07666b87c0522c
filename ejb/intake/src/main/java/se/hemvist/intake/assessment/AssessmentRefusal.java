package se.hemvist.intake.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.targetgroup.GroupCondition;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;

/** Everything that can be refused about assessments of persons, and because of them. */
public abstract sealed class AssessmentRefusal extends Refusal {

    private AssessmentRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** What a code of a judgement means; a condition of a target group has no other name than its code. */
    private static Object point(String code) {
        return Stream.of(AbilityPoint.values(), OpenPoint.values())
                .flatMap(Stream::of)
                .filter(point -> point.toString().equals(code))
                .<Object>map(point -> point)
                .findFirst()
                .orElse(code);
    }

    private static String codes(List<String> codes) {
        return String.join(", ", codes);
    }

    /** Nobody has been assessed in the case, or not so many times. */
    public static final class NoAssessment extends AssessmentRefusal {
        public NoAssessment() {
            super(Kind.UNKNOWN, Map.of());
        }
    }

    /** In this programme nobody is assessed so: the home does not depend on treatment. */
    @Guards(rule = "G-11", section = "Information om metoden Bostad först")
    public static final class NotAssessedSo extends AssessmentRefusal {
        public NotAssessedSo(Programme programme) {
            super(Kind.RULE, Map.of("programme", programme));
        }
    }

    /** It is not known yet who is to live in the flat. */
    @Guards(rule = "S-39", section = "Målgrupper")
    public static final class NobodyToAssess extends AssessmentRefusal {
        public NobodyToAssess(Programme programme) {
            super(Kind.STATE, Map.of("programme", programme));
        }
    }

    /** There is no target group by that code on the day. */
    @Guards(rule = "S-40", section = "Målgrupper")
    public static final class UnknownTargetGroup extends AssessmentRefusal {
        public UnknownTargetGroup(LocalDate on, List<String> known) {
            super(Kind.RULE, Map.of("on", on, "known", codes(known)));
            at("targetGroup/code");
        }
    }

    /** The target group has no such condition. */
    @Guards(rule = "S-40", section = "Målgrupper")
    public static final class ConditionNotAsked extends AssessmentRefusal {
        public ConditionNotAsked(String group) {
            super(Kind.RULE, Map.of("group", group));
            at("targetGroup/conditions");
        }
    }

    /** A condition is said to be met that no treatment in the assessment shows. */
    @Guards(rule = "S-38", section = "Målgrupper")
    public static final class TreatmentNotShown extends AssessmentRefusal {
        public TreatmentNotShown(GroupCondition condition) {
            super(Kind.RULE, Map.of("condition", condition.code(), "shownBy", condition.shownBy()));
            at("care/treatments");
        }
    }

    /** A condition is said to be met for which the day and number of the letter that shows it are not given. */
    @Guards(rule = "S-46", section = "Målgrupper")
    public static final class LetterNotShown extends AssessmentRefusal {
        public LetterNotShown(GroupCondition condition) {
            super(Kind.RULE, Map.of("condition", condition.code()));
            at("targetGroup/conditions");
        }
    }

    /** Who pays is told of something that the person does not have, or not of the treatment that the person has. */
    @Guards(rule = "A-53")
    public static final class PaidForSomethingElse extends AssessmentRefusal {
        public PaidForSomethingElse(Funding.Paid paidFor) {
            super(Kind.RULE, Map.of("paidFor", paidFor));
            at("care/funding/paidFor");
        }
    }

    /** Nothing is granted or signed before the person has been assessed. */
    @Guards(rule = "S-39", section = "Målgrupper")
    public static final class NotYetAssessed extends AssessmentRefusal {
        /** @param asked what would be judged on the day */
        public NotYetAssessed(Set<Guard> asked, LocalDate on) {
            super(Kind.RULE, Map.of("asked", new TreeSet<>(asked), "on", on));
        }
    }

    /** What nobody can say yet is neither yes nor no; it is found out first. */
    @Guards(dated = GuardPolicy.class)
    public static final class StillUnknown extends AssessmentRefusal {
        public StillUnknown(List<String> unknown) {
            super(
                    Kind.RULE,
                    Map.of(
                            "unknown",
                            unknown.stream().map(AssessmentRefusal::point).toList()));
        }
    }

    /** The city does not pay, and no exception has been made. */
    @Guards(dated = TreatmentLimit.class)
    public static final class NotPaidByCity extends AssessmentRefusal {
        public NotPaidByCity(Funding.Paid paidFor) {
            super(Kind.RULE, Map.of("rule", Guard.PAID_BY_CITY, "paidFor", paidFor));
        }
    }

    /** The person has no special need of support. */
    @Guards(dated = GuardPolicy.class)
    public static final class NoSupportNeeded extends AssessmentRefusal {
        public NoSupportNeeded(Judgement judgement) {
            super(Kind.RULE, Map.of("rule", judgement.guard()));
        }
    }

    /** The person is assessed not to manage a home with the support given. */
    @Guards(dated = GuardPolicy.class)
    public static final class NotAble extends AssessmentRefusal {
        public NotAble(Judgement judgement) {
            super(
                    Kind.RULE,
                    Map.of(
                            "rule",
                            judgement.guard(),
                            "points",
                            judgement.failed().stream()
                                    .map(AbilityPoint::valueOf)
                                    .toList()));
        }
    }

    /** The person is not of the target group: something that the document states of it is not so. */
    @Guards(dated = GuardPolicy.class)
    public static final class GroupConditionsNotMet extends AssessmentRefusal {
        public GroupConditionsNotMet(String group, Judgement judgement) {
            super(
                    Kind.RULE,
                    Map.of("rule", judgement.guard(), "group", group, "conditions", codes(judgement.failed())));
        }
    }

    /**
     * What is assessed of whoever is to sign stands in the way. Whoever signs need not be one who may know what of it: what
     * failed is read in the assessment, by those who may read that.
     */
    @Guards(dated = GuardPolicy.class)
    public static final class NotFitToSign extends AssessmentRefusal {
        public NotFitToSign(Guard guard) {
            super(Kind.RULE, Map.of("rule", guard));
        }
    }

    /** What must be known of whoever is to sign is not; what, is read in the assessment in the same way. */
    @Guards(dated = GuardPolicy.class)
    public static final class NotClearToSign extends AssessmentRefusal {
        public NotClearToSign(Guard guard) {
            super(Kind.RULE, Map.of("rule", guard));
        }
    }

    /** An exception is for somebody whose treatment is known to be paid for by another than the city. */
    @Guards(rule = "S-19", section = "Bostadsförmedlingen")
    public static final class NothingToExcept extends AssessmentRefusal {
        public NothingToExcept(Funding.Payer paidBy) {
            super(Kind.RULE, Map.of("paidBy", paidBy));
        }
    }

    /** The connection to the city is not strong enough for an exception. */
    @Guards(dated = ConnectionPolicy.class)
    public static final class ConnectionTooWeak extends AssessmentRefusal {
        public ConnectionTooWeak(ConnectionDecision decision) {
            super(
                    Kind.RULE,
                    Map.of(
                            "veryStrong",
                            decision.veryStrong(),
                            "strongerThanPlacement",
                            decision.strongerThanPlacement()));
            at("granted");
        }
    }
}
