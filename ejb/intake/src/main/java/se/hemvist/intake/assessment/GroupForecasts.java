package se.hemvist.intake.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.assessment.AssessmentRefusal.UnknownTargetGroup;
import se.hemvist.intake.assessment.Judgement.Standing;
import se.hemvist.intake.targetgroup.GroupCondition;
import se.hemvist.intake.targetgroup.GroupCondition.Proof;
import se.hemvist.intake.targetgroup.GroupsOfTheDay;
import se.hemvist.intake.targetgroup.TargetGroup;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.setting.Prospect;
import se.hemvist.kernel.setting.Prospect.Figure;
import se.hemvist.kernel.setting.Prospect.Touched;
import se.hemvist.kernel.setting.Reach;

/**
 * What other conditions of a target group would do to open cases, before they are entered. Who has been assessed keeps the
 * conditions of that day, and is told to compare with.
 */
@Stateless
public class GroupForecasts {

    @Inject
    GroupsOfTheDay groups;

    @Inject
    RecordedAssessments assessments;

    @Inject
    CaseProgress cases;

    @Inject
    Access access;

    /**
     * The conditions that a target group would have from a day on.
     *
     * @param group      the code of a group that there is on the day
     * @param conditions the codes of those that would be stated; one that no group asks for yet has been answered by nobody
     */
    public record NewConditions(String group, List<String> conditions, LocalDate from) {

        public NewConditions {
            conditions = List.copyOf(conditions);
        }
    }

    /** An open case's latest assessment, as it stands and as it would. */
    private record Judged(CaseFile file, Standing before, Standing after) {

        Optional<Touched> touched() {
            return before == after
                    ? Optional.empty()
                    : Optional.of(
                            new Touched(file.whose(), "GROUP_" + after.name(), before.name(), after.name(), true));
        }
    }

    /**
     * How many would stand otherwise if they were assessed by these conditions; nothing is changed.
     *
     * @throws UnknownTargetGroup if there is no such target group on the day
     */
    @Operation(value = "target-group.foresee", read = true)
    public Prospect foresee(Municipality municipality, NewConditions wanted) {
        access.permit(Related.anything(municipality));
        List<TargetGroup> all = groups.on(municipality, wanted.from());
        TargetGroup group = all.stream()
                .filter(one -> one.code().equals(wanted.group()))
                .findFirst()
                .orElseThrow(() -> new UnknownTargetGroup(
                        wanted.from(), all.stream().map(TargetGroup::code).toList()));
        List<Judged> judged = judged(municipality, asking(group, wanted.conditions(), all));
        return new Prospect(
                "TargetGroupList",
                Reach.NEW_ONLY,
                Stream.of(Standing.values())
                        .map(standing -> figure(standing, judged))
                        .toList(),
                judged.stream().flatMap(one -> one.touched().stream()).toList());
    }

    private List<Judged> judged(Municipality municipality, TargetGroup then) {
        Map<CaseId, CaseFile> open = cases.in(municipality, CaseState.open()).stream()
                .filter(file -> GuardPolicy.of(file.programme()).isPresent())
                .collect(Collectors.toMap(CaseFile::id, file -> file));
        Map<LocalDate, TargetGroup> ofItsDay = new HashMap<>();
        return assessments.latest(open.keySet(), then.code()).stream()
                .map(one -> new Judged(
                        Objects.requireNonNull(open.get(one.caseId())),
                        one.answers()
                                .judge(ofItsDay.computeIfAbsent(
                                        one.recorded().on(), day -> groups.find(municipality, then.code(), day)
                                                .orElseThrow()))
                                .standing(),
                        one.answers().judge(then).standing()))
                .toList();
    }

    /** The group with these stated conditions, and what it is only warned of as it is. */
    private static TargetGroup asking(TargetGroup group, List<String> codes, List<TargetGroup> all) {
        Map<String, GroupCondition> known = Stream.concat(
                        group.conditions().stream(), all.stream().flatMap(one -> one.conditions().stream()))
                .filter(GroupCondition::stated)
                .collect(Collectors.toMap(GroupCondition::code, condition -> condition, (first, second) -> first));
        List<GroupCondition> conditions = Stream.concat(
                        codes.stream()
                                .distinct()
                                .map(code -> known.getOrDefault(
                                        code, new GroupCondition(code, code, true, Proof.JUDGEMENT))),
                        group.conditions().stream().filter(condition -> !condition.stated()))
                .toList();
        return new TargetGroup(group.code(), group.name(), group.usually(), conditions, group.valid());
    }

    private static Figure figure(Standing standing, List<Judged> judged) {
        return new Figure(
                standing.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                judged.stream().filter(one -> one.before() == standing).count(),
                judged.stream().filter(one -> one.after() == standing).count());
    }
}
