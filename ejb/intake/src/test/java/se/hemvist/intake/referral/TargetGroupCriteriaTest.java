package se.hemvist.intake.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.AReferral;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.criteria.AskedCriterion;
import se.hemvist.intake.criteria.CriteriaView;
import se.hemvist.intake.criteria.Criterion;
import se.hemvist.intake.criteria.CriterionAnswer.Answer;
import se.hemvist.intake.criteria.CriterionView;
import se.hemvist.intake.criteria.NewCriteria;
import se.hemvist.intake.criteria.TargetGroupCriteria;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.referral.ReferralView.AssessmentView;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.actor.Calling;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.setting.Setting.SetBy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Göteborgs Stads rutin för Bostad först, «Målgrupp»: what a city decides to ask otherwise, from a day on. */
class TargetGroupCriteriaTest {

    private static final LocalDate TODAY = Town.START;
    private static final LocalDate FROM = TODAY.plusDays(3);
    private static final String DECISION = "Kommunstyrelsen 2026-10-28 § 7";
    private static final AskedCriterion ONE_YEAR =
            new AskedCriterion(Criterion.HOMELESSNESS, "Har varit hemlös i minst ett år", Answer.YES);
    private static final AskedCriterion VIOLENCE =
            new AskedCriterion(Criterion.VIOLENCE, "Har varit våldsam de senaste {months} månaderna", Answer.NO);

    private final Town town = new Town();
    private final FirstCase acts = new FirstCase(town);

    @Test
    @Shows({"G-33", "G-16"})
    void from_its_day_on_it_is_asked_as_the_city_has_decided_and_an_earlier_assessment_keeps_its_own_words() {
        CaseId before = acts.referred(AReferral.inOrder().in(town));
        entered(FROM, ONE_YEAR, VIOLENCE);
        town.itIs(FROM);
        AReferral later = AReferral.inOrder()
                .message("m-2")
                .about("198001082380")
                .without(Criterion.RISK)
                .answering(Criterion.VIOLENCE, Answer.NO, "Nej.");

        CaseId after = acts.referred(later.in(town));

        assertThat(assessment(before).criteria()).hasSize(7);
        assertThat(assessment(before).targetGroupFrom()).isEqualTo(LocalDate.of(2020, 5, 15));
        assertThat(assessment(after).targetGroupFrom()).isEqualTo(FROM);
        assertThat(assessment(after).criteria())
                .extracting(CriterionView::text, CriterionView::source)
                .containsExactly(
                        tuple("Har varit hemlös i minst ett år", DECISION),
                        tuple("Har varit våldsam de senaste 24 månaderna", DECISION));
    }

    @Test
    @Shows("A-57")
    void who_does_not_meet_what_the_city_has_decided_is_refused_by_that_decision() {
        entered(FROM, ONE_YEAR, VIOLENCE);
        town.itIs(FROM);
        AReferral violent = AReferral.inOrder();

        Refused.with("criterion-not-met", "criteria/VIOLENCE", () -> acts.referred(violent.in(town)));

        AReferral unknown = AReferral.inOrder().answering(Criterion.VIOLENCE, Answer.UNKNOWN, "Oklart.");
        Refused.with("not-assessed", "criteria/VIOLENCE", () -> acts.referred(unknown.in(town)));
    }

    @Test
    void before_that_day_the_house_asks_and_it_is_told_who_decided_otherwise() {
        entered(FROM, ONE_YEAR);

        CriteriaView there = town.as(
                town.somebody("social-worker", OrganisationKind.SOCIAL_ADMINISTRATION),
                "criteria.read",
                TargetGroupCriteria.class,
                criteria -> criteria.of(Town.GOTEBORG, Optional.of(FROM.minusDays(1))));

        assertThat(there.asked()).hasSize(7);
        assertThat(there.setBy()).isEmpty();
        assertThat(read(FROM).asked()).containsExactly(ONE_YEAR);
        assertThat(read(FROM).setBy()).contains(new SetBy(owner().user(), TODAY));
    }

    @Test
    void what_has_begun_keeps_what_it_was_asked_and_a_decision_is_entered_once() {
        Refused.with("day-too-early", "from", () -> entered(TODAY, ONE_YEAR));
        Refused.with("criterion-twice", "criteria", () -> entered(FROM, ONE_YEAR, ONE_YEAR));
        AskedCriterion blank = new AskedCriterion(Criterion.WISH, " ", Answer.YES);
        Refused.with("missing-part", "criteria/WISH/text", () -> entered(FROM, blank));
        Refused.with("missing-part", "decision", () -> enter(new NewCriteria(FROM, " ", List.of(ONE_YEAR))));

        entered(FROM, ONE_YEAR);
        Refused.with("criteria-there", "from", () -> entered(FROM, VIOLENCE));
        entered(FROM.plusDays(1), VIOLENCE);

        assertThat(read(FROM.plusDays(1)).asked())
                .extracting(AskedCriterion::criterion)
                .containsExactly(Criterion.VIOLENCE);
    }

    private Actor owner() {
        return Calling.somebody("rule-owner");
    }

    private void entered(LocalDate from, AskedCriterion... asked) {
        enter(new NewCriteria(from, DECISION, List.of(asked)));
    }

    private void enter(NewCriteria wanted) {
        town.as(
                owner(),
                "criteria.enter",
                TargetGroupCriteria.class,
                criteria -> criteria.enter(Town.GOTEBORG, wanted));
    }

    private CriteriaView read(LocalDate day) {
        return town.as(
                owner(),
                "criteria.read",
                TargetGroupCriteria.class,
                criteria -> criteria.of(Town.GOTEBORG, Optional.of(day)));
    }

    private AssessmentView assessment(CaseId id) {
        return town.as(
                        town.somebody("coordinator", OrganisationKind.COORDINATION_UNIT),
                        "referral.read",
                        Referrals.class,
                        referrals -> referrals.get(id))
                .assessment()
                .orElseThrow();
    }
}
