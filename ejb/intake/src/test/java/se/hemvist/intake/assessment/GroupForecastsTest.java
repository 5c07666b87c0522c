package se.hemvist.intake.assessment;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.AnAssessment;
import se.hemvist.intake.FlatCase;
import se.hemvist.intake.Foreseen;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.assessment.GroupForecasts.NewConditions;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.setting.Prospect;
import se.hemvist.kernel.setting.Reach;

import static org.assertj.core.api.Assertions.assertThat;

/** What a changed criterion of a target group would do to the open cases, before it is entered. */
@Shows("S-40")
class GroupForecastsTest {

    private final Town town = new Town();
    private final FlatCase acts = new FlatCase(town);

    @Test
    void a_condition_that_falls_away_lets_those_through_who_did_not_meet_it() {
        CaseId id = assessed("199906042388", Finding.YES, Finding.NO);
        assessed("198001082380", Finding.YES, Finding.YES);

        Prospect prospect = foreseen("THREATENED", "THREATENED_OR_ABUSED");

        assertThat(prospect.reach()).isEqualTo(Reach.NEW_ONLY);
        assertThat(prospect.touched()).singleElement().satisfies(touched -> {
            assertThat(touched.whose().caseId()).isEqualTo(id.value());
            assertThat(Foreseen.told(touched)).isEqualTo("GROUP_MET NOT_MET MET kept");
        });
        assertThat(Foreseen.figure(prospect, "met")).isEqualTo("1 2");
        assertThat(Foreseen.figure(prospect, "not-met")).isEqualTo("1 0");
        Refused.with("group-conditions-not-met", () -> acts.ruled(id, true, ""));
    }

    @Test
    void a_condition_that_nobody_has_been_asked_leaves_everybody_unknown() {
        assessed("199906042388", Finding.YES, Finding.YES);

        assertThat(foreseen("THREATENED", "THREATENED_OR_ABUSED", "TEMPORARY", "HAS_CHILDREN")
                        .touched())
                .extracting(Foreseen::told)
                .containsExactly("GROUP_UNKNOWN MET UNKNOWN kept");
    }

    @Test
    void the_same_conditions_and_another_group_s_change_nothing() {
        assessed("199906042388", Finding.YES, Finding.NO);

        assertThat(foreseen("THREATENED", "TEMPORARY", "THREATENED_OR_ABUSED").touched())
                .isEmpty();
        assertThat(foreseen("YOUNG").touched()).isEmpty();
    }

    @Test
    void a_case_that_is_over_is_not_told_of() {
        CaseId id = assessed("199906042388", Finding.YES, Finding.NO);
        acts.ruled(id, false, "Hör inte till målgruppen.");

        assertThat(foreseen("THREATENED").touched()).isEmpty();
    }

    @Test
    void what_is_no_target_group_has_no_conditions() {
        Refused.with("unknown-target-group", () -> foreseen("NOBODY"));
    }

    private CaseId assessed(String number, Finding threatened, Finding temporary) {
        CaseId id = acts.applied(FlatCase.unassessed(number));
        acts.assessed(
                id,
                AnAssessment.ofGroup("THREATENED")
                        .answering("THREATENED_OR_ABUSED", threatened)
                        .answering("TEMPORARY", temporary)
                        .withoutTreatment());
        return id;
    }

    private Prospect foreseen(String group, String... conditions) {
        NewConditions wanted =
                new NewConditions(group, List.of(conditions), town.clock().today());
        return town.as(
                town.somebody("agency-manager", OrganisationKind.HOUSING_AGENCY),
                "target-group.foresee",
                GroupForecasts.class,
                forecasts -> forecasts.foresee(Town.GOTEBORG, wanted));
    }
}
