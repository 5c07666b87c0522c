package se.hemvist.intake.correction;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.AReferral;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseEvent.Voided;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.TimelineEntry;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.referral.ConsentView;
import se.hemvist.intake.referral.Consents;
import se.hemvist.intake.vacancy.FlatState;
import se.hemvist.kernel.page.Expected;

import static org.assertj.core.api.Assertions.assertThat;

/** A case that was opened by mistake is none: nothing runs for it any more, and what stands in it stays readable. */
class VoidedCasesTest {

    private static final String WHY = "Öppnat för fel person.";

    private final Town town = RunningCases.town();
    private final FirstCase cases = new FirstCase(town);
    private final PersonActs acts = new PersonActs(town);
    private final RunningCases running = new RunningCases(town, cases);

    @Test
    void flats_consents_and_deadlines_end_with_it() {
        CaseId id = running.inOffer();

        voided(id);

        assertThat(cases.state(id)).isEqualTo(CaseState.WITHDRAWN);
        assertThat(running.flats()).containsOnly(FlatState.VACANT);
        assertThat(town.openDeadlines()).isEmpty();
        assertThat(running.recomputed()).isEmpty();
        List<ConsentView> consents = town.as(acts.socialWorker(), "consent.list", Consents.class, use -> use.list(id));
        assertThat(consents).hasSize(2).allSatisfy(consent -> assertThat(consent.withdrawnOn())
                .contains(Town.START));
        assertThat(town.told()).contains(new Voided(id, Town.START));
        assertThat(running.lettersTo("case-voided"))
                .containsExactlyInAnyOrder(
                        town.the(OrganisationKind.COORDINATION_UNIT),
                        town.the(OrganisationKind.SUPPORT_PROVIDER),
                        town.the(OrganisationKind.LETTING_OFFICE));
    }

    @Test
    void who_voided_it_and_why_stands_in_its_timeline_and_the_right_case_can_be_opened() {
        CaseId id = cases.referred(AReferral.inOrder().in(town));

        voided(id);

        TimelineEntry last = acts.last(acts.socialWorker(), id);
        assertThat(last.occurrence().what()).isEqualTo("case-voided");
        assertThat(last.occurrence().reason()).contains(WHY);
        assertThat(last.who()).isEqualTo(acts.socialWorker().user());
        CaseId right = cases.referred(AReferral.inOrder().message("m-2").in(town));
        assertThat(cases.state(right)).isEqualTo(CaseState.REFERRED);
    }

    @Test
    void one_in_which_a_home_has_been_signed_for_is_none_to_void() {
        CaseId id = running.housed();

        Refused.with("home-signed", () -> voided(id));
        assertThat(cases.state(id)).isEqualTo(CaseState.HOUSED);
    }

    @Test
    void one_that_is_over_is_not_voided_and_none_without_a_reason() {
        CaseId id = cases.referred(AReferral.inOrder().in(town));
        Refused.with("missing-part", "reason", () -> voided(id, " "));
        voided(id);

        Refused.with("not-possible-now", () -> voided(id));
    }

    private void voided(CaseId id) {
        voided(id, WHY);
    }

    private void voided(CaseId id, String reason) {
        town.as(acts.socialWorker(), "case.void", Voidings.class, use -> {
            use.voidCase(id, Expected.any(), reason);
            return true;
        });
    }
}
