package se.hemvist.intake.criteria;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.criteria.TargetGroup.Question;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.setting.Setting.SetBy;

/**
 * The criteria of a day.
 *
 * @param from   names the version
 * @param source where they are written
 * @param setBy  who entered them, where the municipality asks otherwise than the house
 * @param asked  in the order in which it is asked, with the figure that is prompted with
 */
public record CriteriaView(LocalDate from, String source, Optional<SetBy> setBy, List<AskedCriterion> asked) {

    public CriteriaView {
        asked = List.copyOf(asked);
    }

    static CriteriaView of(Version<TargetGroup> version, Optional<SetBy> setBy) {
        TargetGroup group = version.rule();
        return new CriteriaView(
                version.from(),
                version.source().toString(),
                setBy,
                group.questions().stream()
                        .map(question -> asked(question, group))
                        .toList());
    }

    private static AskedCriterion asked(Question question, TargetGroup group) {
        return new AskedCriterion(question.criterion(), group.put(question), question.required());
    }
}
