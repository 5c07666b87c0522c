package se.hemvist.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.matching.CheckAnswer.Result;
import se.hemvist.intake.offer.FlatPair;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.offer.Offers;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.referral.BasisSubmitted.Channel;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.page.Expected;

import static org.assertj.core.api.Assertions.assertThat;

/** What is recomputed from facts is what stands as open, at every stage of the case. */
class DeadlinesTest {

    private static final LocalDate TODAY = Town.START;

    private final Town town = new Town();
    private final FirstCase acts = new FirstCase(town);

    @ParameterizedTest
    @MethodSource("se.hemvist.intake.Town#dueKinds")
    void with_no_case_there_is_nothing_to_do(String kind) {
        assertThat(recomputed(kind)).isEmpty();
    }

    @Test
    void recomputed_is_stored_at_every_stage() {
        CaseId id = acts.referred(AReferral.inOrder().in(town));
        demandSame("T-15");
        acts.answered(id, acts.yes());
        demandSame("T-17");

        CaseId asked = acts.basisSent(AReferral.inOrder().message("m-2").about("198001082380"), Channel.E_SERVICE);
        acts.asked(asked, Set.of(town.otherCompany()));
        demandSame("T-17", "T-38");

        acts.companyAnswered(asked, town.otherCompany(), Result.APPROVES);
        CaseId waiting = acts.waitingForFlat(AReferral.inOrder().message("m-3").about("198001132391"), Result.APPROVES);
        OfferId offer = acts.reserved(
                waiting,
                new FlatPair(
                        acts.reported(town.the(OrganisationKind.HOUSING_COMPANY)), acts.reported(town.otherCompany())));
        demandSame("C-25", "C-25", "T-17", "T-19", "T-46");
        town.as(
                town.somebody("coordinator", OrganisationKind.COORDINATION_UNIT),
                "offer.extend",
                Offers.class,
                offers -> {
                    offers.extend(offer, Expected.any(), TODAY, "Sjuk.");
                    return true;
                });
        demandSame("C-25", "C-25", "T-17", "T-19", "T-46");
    }

    @Test
    void recomputed_is_stored_at_every_stage_of_the_mediation_of_a_flat() {
        FlatCase flats = new FlatCase(town);
        CaseId id = flats.applied(FlatCase.trial("199906042388"));
        demandSame("T-36");
        flats.ruled(id, true, "");
        demandSame();
        OfferId offer = flats.asked(id, flats.reported(town.the(OrganisationKind.HOUSING_COMPANY)));
        demandSame();
        flats.landlordSays(offer, flats.yes());
        demandSame("T-02");
        flats.extended(offer, "Sjuk.");
        demandSame("T-02");
        flats.contactPersonSays(offer, flats.yes(), false);
        demandSame("T-03");
        flats.proposed(offer, true);
        demandSame("T-04");
        flats.presented(offer, Optional.empty());
        demandSame();
    }

    @Test
    void recomputed_is_stored_for_a_form_on_the_paper_way() {
        acts.referred(AReferral.inOrder().withProtectedIdentity().in(town));

        demandSame("L-18");
    }

    @Test
    void the_end_of_the_support_is_warned_of_ninety_and_thirty_days_ahead() {
        acts.waitingForFlat();

        assertThat(derived("decision.SupportDecisionRuns")).singleElement().satisfies(end -> {
            assertThat(end.span().warnOn()).isEqualTo(LocalDate.of(2028, 2, 2));
            assertThat(end.span().warnAgainOn()).contains(LocalDate.of(2028, 4, 2));
            assertThat(end.span().dueOn()).isEqualTo(LocalDate.of(2028, 5, 2));
            assertThat(end.responsible().organisation())
                    .isEqualTo(town.the(OrganisationKind.SOCIAL_ADMINISTRATION).value());
        });
    }

    private void demandSame(String... kinds) {
        List<String> stored = town.openDeadlines();
        List<String> recomputed = Town.dueKinds().stream()
                .flatMap(kind -> recomputed(kind).stream())
                .toList();
        assertThat(recomputed).containsExactlyInAnyOrderElementsOf(stored);
        assertThat(recomputed).extracting(line -> line.substring(0, 4)).containsExactlyInAnyOrder(kinds);
    }

    private List<String> recomputed(String kind) {
        return town.ask(kind(kind), bean -> bean.recompute(TODAY)
                .map(each -> String.join(
                        " ",
                        bean.code(),
                        each.subject().id().toString(),
                        each.subject().occasion(),
                        each.span().warnOn().toString(),
                        each.span().dueOn().toString()))
                .toList());
    }

    private List<Derived> derived(String kind) {
        return town.ask(kind(kind), bean -> bean.recompute(TODAY).toList());
    }

    private static Class<? extends DeadlineKind> kind(String name) {
        try {
            return Class.forName("se.hemvist.intake." + name).asSubclass(DeadlineKind.class);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
