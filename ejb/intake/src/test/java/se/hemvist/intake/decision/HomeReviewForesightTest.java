package se.hemvist.intake.decision;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.AReferral;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.Foreseen;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.decision.HomeReviewPolicy.AtRenewal;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.setting.Prospect;
import se.hemvist.kernel.setting.Reach;

import static org.assertj.core.api.Assertions.assertThat;
import static se.hemvist.intake.decision.DecisionKind.SUPPORT;
import static se.hemvist.intake.decision.DecisionResult.GRANTED;

/** whose home would be looked at anew at the next renewal of the support. */
@Shows("A-58")
class HomeReviewForesightTest {

    private final Town town = new Town();
    private final FirstCase acts = new FirstCase(town);
    private final Foreseen asked = new Foreseen(town, HomeReviewForesight.class, new AtRenewal());

    @Test
    void a_home_without_end_would_no_longer_be_looked_at_when_its_support_is_renewed() {
        CaseId id = acts.waitingForFlat();

        Prospect prospect = asked.at(0);

        assertThat(prospect.reach()).isEqualTo(Reach.NEXT_ACT);
        assertThat(prospect.touched())
                .extracting(Foreseen::told)
                .containsExactly("HOME_NOT_LOOKED_AT LOOKED_AT NOT_LOOKED_AT");
        assertThat(Foreseen.figure(prospect, "homes-looked-at-at-the-next-renewal"))
                .isEqualTo("1 0");
        assertThat(asked.at(1).touched()).isEmpty();

        asked.set(0);
        acts.decided(id, SUPPORT, GRANTED);
        List<DecisionView> decided = town.as(
                town.somebody("social-worker", OrganisationKind.SOCIAL_ADMINISTRATION),
                "decision.list",
                Decisions.class,
                decisions -> decisions.list(id));
        assertThat(decided)
                .allSatisfy(view -> assertThat(view.after().lookAtSince()).isEmpty());
    }

    @Test
    void a_case_that_is_not_decided_yet_is_not_told_of() {
        acts.referred(AReferral.inOrder().in(town));

        assertThat(asked.at(0).touched()).isEmpty();
    }
}
