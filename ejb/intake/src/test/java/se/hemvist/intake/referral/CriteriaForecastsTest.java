package se.hemvist.intake.referral;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.AReferral;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.Foreseen;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.criteria.AskedCriterion;
import se.hemvist.intake.criteria.Criterion;
import se.hemvist.intake.criteria.CriterionAnswer.Answer;
import se.hemvist.intake.criteria.NewCriteria;
import se.hemvist.intake.criteria.TargetGroupCriteria;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.referral.CriteriaForecasts.WantedCriteria;
import se.hemvist.kernel.actor.Calling;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.setting.Prospect;
import se.hemvist.kernel.setting.Reach;

import static org.assertj.core.api.Assertions.assertThat;

/** Göteborgs Stads rutin för Bostad först, «Målgrupp»: what other criteria would do to open cases, before they are entered. */
@Shows({"G-15", "G-33"})
class CriteriaForecastsTest {

    private static final Set<Criterion> ALL = EnumSet.allOf(Criterion.class);
    private static final Set<Criterion> NONE = Set.of();

    private final Town town = new Town();
    private final FirstCase acts = new FirstCase(town);

    @Test
    void a_criterion_that_needs_another_answer_keeps_out_who_has_been_let_in_and_keeps_the_place() {
        CaseId id = acts.referred(AReferral.inOrder().in(town));

        Prospect prospect = foreseen(without(Criterion.VIOLENCE), Set.of(Criterion.VIOLENCE));

        assertThat(prospect.rule()).isEqualTo("TargetGroup");
        assertThat(prospect.reach()).isEqualTo(Reach.NEW_ONLY);
        assertThat(prospect.touched()).singleElement().satisfies(touched -> {
            assertThat(touched.whose().caseId()).isEqualTo(id.value());
            assertThat(Foreseen.told(touched)).isEqualTo("CRITERIA_NOT_MET ADMITTED NOT_MET kept");
        });
        assertThat(Foreseen.figure(prospect, "criteria-asked")).isEqualTo("7 7");
        assertThat(Foreseen.figure(prospect, "admitted")).isEqualTo("1 0");
        assertThat(Foreseen.figure(prospect, "not-met")).isEqualTo("0 1");
        assertThat(Foreseen.figure(prospect, "unanswered-admitted")).isEqualTo("1 0");
        assertThat(acts.state(id)).isEqualTo(CaseState.REFERRED);
    }

    @Test
    void a_criterion_that_falls_away_changes_nothing_for_who_has_met_them_all() {
        acts.referred(AReferral.inOrder().in(town));

        Prospect prospect = foreseen(without(Criterion.RISK), NONE);

        assertThat(prospect.touched()).isEmpty();
        assertThat(Foreseen.figure(prospect, "criteria-asked")).isEqualTo("7 6");
        assertThat(Foreseen.figure(prospect, "admitted")).isEqualTo("1 1");
    }

    @Test
    void one_that_was_not_asked_on_the_day_of_receipt_has_not_been_assessed() {
        enteredWithout(Criterion.RISK);
        town.itIs(town.clock().today().plusDays(1));
        acts.referred(AReferral.inOrder().without(Criterion.RISK).in(town));

        Prospect prospect = foreseen(ALL, NONE);

        assertThat(prospect.touched())
                .extracting(Foreseen::told)
                .containsExactly("CRITERIA_NOT_ASSESSED ADMITTED NOT_ASSESSED kept");
        assertThat(Foreseen.figure(prospect, "criteria-asked")).isEqualTo("6 7");
        assertThat(Foreseen.figure(prospect, "not-assessed")).isEqualTo("0 1");
    }

    @Test
    void one_that_has_been_answered_waits_for_no_answer_and_is_counted_with_the_open() {
        CaseId id = acts.referred(AReferral.inOrder().in(town));
        acts.answered(id, acts.yes());

        Prospect prospect = foreseen(NONE, ALL);

        assertThat(Foreseen.figure(prospect, "admitted")).isEqualTo("1 0");
        assertThat(Foreseen.figure(prospect, "unanswered-admitted")).isEqualTo("0 0");
    }

    @Test
    void something_is_asked_and_with_one_answer() {
        Refused.with("missing-part", "criteria", () -> foreseen(NONE, NONE));
        Refused.with("criterion-twice", "criteria", () -> foreseen(ALL, Set.of(Criterion.WISH)));
        Refused.with(
                "not-allowed",
                () -> town.as(
                        town.somebody("social-worker", OrganisationKind.SOCIAL_ADMINISTRATION),
                        "criteria.foresee",
                        CriteriaForecasts.class,
                        forecasts -> forecasts.foresee(
                                Town.GOTEBORG,
                                new WantedCriteria(ALL, NONE, town.clock().today()))));
    }

    private static Set<Criterion> without(Criterion left) {
        return EnumSet.complementOf(EnumSet.of(left));
    }

    private void enteredWithout(Criterion left) {
        NewCriteria wanted = new NewCriteria(
                town.clock().today().plusDays(1),
                "Kommunstyrelsen 2026-10-28 § 7",
                without(left).stream()
                        .map(criterion -> new AskedCriterion(criterion, "Är det så?", Answer.YES))
                        .toList());
        town.as(
                Calling.somebody("rule-owner"),
                "criteria.enter",
                TargetGroupCriteria.class,
                criteria -> criteria.enter(Town.GOTEBORG, wanted));
    }

    private Prospect foreseen(Set<Criterion> yes, Set<Criterion> no) {
        return town.as(
                town.somebody("coordinator", OrganisationKind.COORDINATION_UNIT),
                "criteria.foresee",
                CriteriaForecasts.class,
                forecasts -> forecasts.foresee(
                        Town.GOTEBORG, new WantedCriteria(yes, no, town.clock().today())));
    }
}
