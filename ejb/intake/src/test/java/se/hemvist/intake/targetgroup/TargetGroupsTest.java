package se.hemvist.intake.targetgroup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.AnAssessment;
import se.hemvist.intake.FlatCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.assessment.Finding;
import se.hemvist.intake.party.NewOrganisation.Validity;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.targetgroup.GroupCondition.Proof;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Stockholms broschyr, «Målgrupper»: six groups as examples, in a list that is open and dated. */
@Shows("S-40")
class TargetGroupsTest {

    private static final String SOMEBODY = "199906042388";
    private static final LocalDate MONDAY = Town.START;
    private static final GroupCondition HAS_CHILDREN =
            new GroupCondition("HAS_CHILDREN", "Bor barn med personen?", true, Proof.JUDGEMENT);

    private final Town town = new Town();
    private final FlatCase acts = new FlatCase(town);

    @Test
    void the_six_groups_of_the_brochure_are_there_from_the_start() {
        assertThat(codes(MONDAY))
                .containsExactly(
                        "MISUSE", "PSYCHIATRIC_DISABILITY", "THREATENED", "YOUNG", "OTHER", "PRIORITY_REFUSED");
        assertThat(list(MONDAY))
                .filteredOn(group -> group.usually().isPresent())
                .singleElement()
                .satisfies(group -> assertThat(group.usually()).contains(Programme.TRAINING));
    }

    @Test
    void another_group_is_entered_for_a_time_and_people_are_assessed_by_it() {
        enter(group("FAMILY", MONDAY.plusDays(1), MONDAY.plusDays(9), HAS_CHILDREN));
        CaseId id = acts.applied(FlatCase.unassessed(SOMEBODY));
        AnAssessment family = AnAssessment.ofGroup("FAMILY").withoutTreatment().answering("HAS_CHILDREN", Finding.NO);

        Refused.with("unknown-target-group", () -> acts.assessed(id, family));
        town.itIs(MONDAY.plusDays(9));
        acts.assessed(id, family);
        town.itIs(MONDAY.plusDays(10));
        Refused.with("unknown-target-group", () -> acts.assessed(id, family));

        Refused.with("group-conditions-not-met", () -> acts.ruled(id, true, ""));
        assertThat(codes(MONDAY)).doesNotContain("FAMILY");
        assertThat(codes(MONDAY.plusDays(1))).contains("FAMILY");
        assertThat(codes(MONDAY.plusDays(10))).doesNotContain("FAMILY");
    }

    @Test
    void a_group_of_the_list_gets_other_conditions_from_a_day_on_and_then_ends() {
        CaseId id = acts.applied(FlatCase.trial(SOMEBODY));
        enter(group("MISUSE", MONDAY.plusDays(1), MONDAY.plusDays(9), HAS_CHILDREN));
        town.itIs(MONDAY.plusDays(2));

        assertThat(group("MISUSE", MONDAY.plusDays(2)).conditions()).containsExactly(HAS_CHILDREN);
        assertThat(group("MISUSE", MONDAY).conditions()).hasSize(2);
        assertThat(codes(MONDAY.plusDays(10))).doesNotContain("MISUSE").hasSize(5);
        acts.ruled(id, true, "");
        assertThat(acts.state(id)).as("assessed by the list of its day").isEqualTo(CaseState.WAITING_FOR_FLAT);
    }

    @Test
    void a_group_has_one_set_of_conditions_at_a_time() {
        enter(group("FAMILY", MONDAY, MONDAY.plusDays(9), HAS_CHILDREN));

        Refused.with(
                "target-group-there", "code", () -> enter(group("FAMILY", MONDAY.plusDays(9), null, HAS_CHILDREN)));
        Refused.with("target-group-there", "code", () -> enter(group("FAMILY", MONDAY.minusDays(9), null)));
        Refused.with(
                "condition-twice", "conditions", () -> enter(group("PAIR", MONDAY, null, HAS_CHILDREN, HAS_CHILDREN)));
        Refused.with(
                "day-too-early", "valid/to", () -> enter(group("PAIR", MONDAY, MONDAY.minusDays(1), HAS_CHILDREN)));
        enter(group("FAMILY", MONDAY.plusDays(10), null, HAS_CHILDREN));
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(TargetGroupRefusal.class);
    }

    private static TargetGroup group(
            String code, LocalDate from, @Nullable LocalDate to, GroupCondition... conditions) {
        return new TargetGroup(code, "Påhittad", Optional.empty(), List.of(conditions), new Validity(from, to));
    }

    private UUID enter(TargetGroup group) {
        return town.as(
                town.somebody("agency-manager", OrganisationKind.HOUSING_AGENCY),
                "target-group.enter",
                TargetGroups.class,
                groups -> groups.enter(Town.GOTEBORG, group));
    }

    private TargetGroup group(String code, LocalDate on) {
        return list(on).stream()
                .filter(group -> group.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<String> codes(LocalDate on) {
        return list(on).stream().map(TargetGroup::code).toList();
    }

    private List<TargetGroup> list(LocalDate on) {
        return town.as(acts.contactPerson(), "target-group.list", TargetGroups.class, groups -> groups.list(
                        Town.GOTEBORG, Optional.of(on), PageRequest.first())
                .items());
    }
}
