package se.hemvist.intake.assessment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.hemvist.intake.targetgroup.GroupCondition;
import se.hemvist.intake.targetgroup.TargetGroup;

/**
 * What is assessed of a person for whom a flat is applied (individuell bedömning).
 *
 * @param reasons why the person needs the home, in the words of whoever assesses
 */
public record PersonalAssessment(Care care, GroupAnswers group, Ability ability, SupportNeed need, String reasons) {

    /**
     * The treatment, and who pays.
     *
     * @param treatments none for somebody who has had none
     */
    public record Care(Funding funding, List<Treatment> treatments) {

        public Care {
            treatments = List.copyOf(treatments);
        }
    }

    /**
     * Which target group the person is of.
     *
     * @param conditions the answers by the conditions' codes; one that is left out is unknown
     */
    public record GroupAnswers(String code, Map<String, ConditionAnswer> conditions) {

        public GroupAnswers {
            conditions = Map.copyOf(conditions);
        }

        Finding answer(GroupCondition condition) {
            return conditions
                    .getOrDefault(condition.code(), ConditionAnswer.of(Finding.UNKNOWN))
                    .answer();
        }

        /** Whether what the document states of the group holds. */
        Judgement judge(TargetGroup of) {
            return Judgement.of(Guard.GROUP_CONDITIONS, stated(of, Finding.NO), stated(of, Finding.UNKNOWN));
        }

        private List<String> stated(TargetGroup of, Finding sought) {
            return of.conditions().stream()
                    .filter(GroupCondition::stated)
                    .filter(condition -> answer(condition) == sought)
                    .map(GroupCondition::code)
                    .toList();
        }
    }

    /**
     * Whether the person manages a home of their own.
     *
     * @param points       one that is left out is unknown
     * @param supportGiven by the district or the institution, with which it is so
     */
    public record Ability(Map<AbilityPoint, Finding> points, String supportGiven) {

        public Ability {
            Map<AbilityPoint, Finding> all = new EnumMap<>(AbilityPoint.class);
            for (AbilityPoint point : AbilityPoint.values()) {
                all.put(point, points.getOrDefault(point, Finding.UNKNOWN));
            }
            points = Map.copyOf(all);
        }

        /** Nothing; it is about a person. */
        @Override
        public String toString() {
            return "Ability[]";
        }
    }

    /** Nothing; it is about a person. */
    @Override
    public String toString() {
        return "PersonalAssessment[]";
    }
}
