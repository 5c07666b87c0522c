package se.hemvist.intake.referral;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.AReferral;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.Foreseen;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.criteria.TargetGroup.RecentViolence;
import se.hemvist.intake.referral.PreliminaryAnswerPolicy.FlatTime;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.setting.Prospect;
import se.hemvist.kernel.setting.Reach;

import static org.assertj.core.api.Assertions.assertThat;

/** What another reasonable time for a flat, and another prompt for recent violence, would do to open referrals. */
class ReferralForesightTest {

    private final Town town = new Town();
    private final FirstCase acts = new FirstCase(town);
    private final Foreseen flat = new Foreseen(town, FlatForesight.class, new FlatTime());
    private final Foreseen violence = new Foreseen(town, PromptForesight.class, new RecentViolence());

    @Test
    @Shows({"T-16", "A-17"})
    void whoever_awaits_an_answer_comes_under_the_new_time_for_a_flat() {
        CaseId id = acts.referred(AReferral.inOrder().in(town));

        Prospect prospect = flat.at(2);

        assertThat(prospect.reach()).isEqualTo(Reach.NEXT_ACT);
        assertThat(prospect.touched()).extracting(Foreseen::told).containsExactly("FLAT_EARLIER 2027-02-02 2027-01-02");
        assertThat(Foreseen.figure(prospect, "answers-to-come")).isEqualTo("1 1");
        assertThat(flat.at(4).touched()).extracting(Foreseen::told).containsExactly("FLAT_LATER 2027-02-02 2027-03-02");
        assertThat(flat.at(3).touched()).isEmpty();

        flat.set(2);
        Refused.with(
                "flat-not-in-reasonable-time",
                "flatExpectedOn",
                () -> acts.answered(id, expecting(LocalDate.of(2027, 1, 3))));
        acts.answered(id, expecting(LocalDate.of(2027, 1, 2)));
    }

    @Test
    @Shows({"T-16", "A-17"})
    void an_answer_that_is_given_stays_and_is_told_if_it_would_have_been_refused() {
        acts.answered(acts.referred(AReferral.inOrder().in(town)), expecting(LocalDate.of(2027, 1, 3)));
        town.itIs(Town.START.plusDays(1));

        assertThat(flat.at(2).touched())
                .extracting(Foreseen::told)
                .containsExactly("WOULD_HAVE_BEEN_TOO_LATE 2027-01-03 2027-01-02 kept");
        assertThat(Foreseen.figure(flat.at(2), "answers-that-stay")).isEqualTo("1 1");
        assertThat(flat.at(4).touched()).isEmpty();
    }

    @Test
    @Shows("A-16")
    void a_prompt_decides_nobody_s_case_and_is_said_to() {
        acts.referred(AReferral.inOrder().in(town));

        Prospect prospect = violence.at(36);

        assertThat(prospect.reach()).isEqualTo(Reach.ADVICE);
        assertThat(prospect.touched()).isEmpty();
        assertThat(Foreseen.figure(prospect, "months")).isEqualTo("24 36");
        assertThat(Foreseen.figure(prospect, "unanswered-referrals-that-keep-their-prompt"))
                .isEqualTo("1 1");
    }

    private PreliminaryAnswer expecting(LocalDate day) {
        PreliminaryAnswer yes = acts.yes();
        return new PreliminaryAnswer(true, yes.criteriaNotMet(), Optional.of(day), yes.reason(), yes.provider());
    }
}
