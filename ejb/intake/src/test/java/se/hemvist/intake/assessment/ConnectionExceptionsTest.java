package se.hemvist.intake.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.hemvist.intake.AnAssessment;
import se.hemvist.intake.FlatCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.assessment.AssessmentView.Examined;
import se.hemvist.intake.assessment.Funding.Payer;
import se.hemvist.intake.assessment.LimitsOfTheDay.WithoutTreatment;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.offer.Offers;
import se.hemvist.intake.party.NewPerson;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.kernel.actor.AccessRefusal;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Stockholms broschyr, «Bostadsförmedlingen»: who pays for the treatment, and the exception for a very strong connection. */
class ConnectionExceptionsTest {

    private static final String SOMEBODY = "199906042388";
    private static final String GROUNDS = "Uppvuxen i staden, barn och arbete här.";
    private static final LocalDate MONDAY = Town.START;
    private static final ConnectionDecision GRANTED = new ConnectionDecision(MONDAY, true, true, true, GROUNDS);

    private final Town town = new Town();
    private final FlatCase acts = new FlatCase(town);

    @Test
    @Shows({"S-18", "S-19"})
    void who_is_paid_for_by_another_is_granted_a_flat_by_an_exception_only() {
        CaseId id = assessed(Payer.OTHER);
        Refused.with("not-paid-by-city", () -> acts.ruled(id, true, ""));

        acts.examined(id, GRANTED);
        acts.ruled(id, true, "");

        assertThat(acts.state(id)).isEqualTo(CaseState.WAITING_FOR_FLAT);
        assertThat(acts.assessment(acts.agency(), id).treated().orElseThrow().connection())
                .contains(new Examined(GRANTED, "agency-officer-1"));
        assertThat(Stores.sql(town.database())
                        .list("select what || ' ' || rule_name from intake.case_timeline", row -> row.getString(1)))
                .contains("connection-exception-granted ConnectionPolicy", "application-granted GuardPolicy");
    }

    @ParameterizedTest
    @CsvSource({"true, true, true", "true, false, false", "false, true, false", "false, false, false"})
    @Shows("S-19")
    void the_connection_is_very_strong_and_stronger_than_the_placement(
            boolean veryStrong, boolean stronger, boolean enough) {
        CaseId id = assessed(Payer.OTHER);
        ConnectionDecision decision = new ConnectionDecision(MONDAY, veryStrong, stronger, true, GROUNDS);

        if (enough) {
            acts.examined(id, decision);
        } else {
            Refused.with("connection-too-weak", "granted", () -> acts.examined(id, decision));
        }
        assertThat(town.count("connection_examination")).isEqualTo(enough ? 1 : 0);
    }

    @Test
    @Shows("S-19")
    void an_exception_that_is_not_made_helps_nobody_and_the_latest_decision_counts() {
        CaseId id = assessed(Payer.OTHER);
        acts.examined(id, GRANTED);
        acts.examined(id, new ConnectionDecision(MONDAY, true, true, false, "Uppgifterna stämde inte."));

        Refused.with("not-paid-by-city", () -> acts.ruled(id, true, ""));
        acts.examined(id, GRANTED);
        acts.ruled(id, true, "");

        assertThat(town.count("connection_examination")).isEqualTo(3);
    }

    @Test
    @Shows("S-19")
    void an_exception_is_reasoned_and_made_where_another_is_known_to_pay() {
        CaseId unassessed = acts.applied(FlatCase.unassessed("198001082380"));
        CaseId id = assessed(Payer.UNKNOWN);

        Refused.with("not-yet-assessed", () -> acts.examined(unassessed, GRANTED));
        Refused.with("nothing-to-except", () -> acts.examined(id, GRANTED));
        acts.assessed(id, AnAssessment.inOrder());
        Refused.with("nothing-to-except", () -> acts.examined(id, GRANTED));
        acts.assessed(id, AnAssessment.inOrder().paidBy(Payer.OTHER));
        Refused.with(
                "missing-part",
                "reasons",
                () -> acts.examined(id, new ConnectionDecision(MONDAY, true, true, true, " ")));
        Refused.with(
                "day-too-late",
                "on",
                () -> acts.examined(id, new ConnectionDecision(MONDAY.plusDays(1), true, true, true, GROUNDS)));
        Refused.with(
                "day-too-early",
                "on",
                () -> acts.examined(id, new ConnectionDecision(MONDAY.minusDays(1), true, true, true, GROUNDS)));
        acts.ruled(id, false, "Bekostas inte av staden.");
        Refused.with("not-done-in-this-state", () -> acts.examined(id, GRANTED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"contact-person", "district-case-officer", "landlord-manager"})
    @Shows("S-19")
    void only_the_agency_makes_one(String role) {
        CaseId id = assessed(Payer.OTHER);

        assertThatThrownBy(
                        () -> acts.examined(town.somebody(role, OrganisationKind.DISTRICT_ADMINISTRATION), id, GRANTED))
                .isInstanceOf(AccessRefusal.NotAllowed.class);
        acts.examined(town.somebody("agency-manager", OrganisationKind.HOUSING_AGENCY), id, GRANTED);
    }

    @Test
    @Shows({"S-20", "A-69"})
    void whoever_is_named_for_a_training_flat_is_asked_about_in_the_same_way_before_signing() {
        CaseId id = acts.applied(FlatCase.training());
        acts.ruled(id, true, "");
        OfferId offer = approved(id, Optional.of(FlatCase.person(SOMEBODY)));

        refused("not-yet-assessed", offer);
        acts.assessed(id, AnAssessment.inOrder().paidBy(Payer.UNKNOWN));
        assertThat(refused("not-clear-to-sign", offer)).containsOnly(Map.entry("rule", Guard.PAID_BY_CITY));
        acts.assessed(id, AnAssessment.inOrder().needing(SupportNeed.NONE));
        assertThat(refused("not-fit-to-sign", offer)).containsOnly(Map.entry("rule", Guard.SUPPORT_NEEDED));
        acts.assessed(id, AnAssessment.inOrder().paidBy(Payer.OTHER));
        assertThat(refused("not-fit-to-sign", offer))
                .as("and nothing of the person's care")
                .containsOnly(Map.entry("rule", Guard.PAID_BY_CITY));
        assertThat(acts.state(id)).isEqualTo(CaseState.IN_OFFER);

        acts.examined(id, GRANTED);
        signed(offer);
        assertThat(acts.state(id)).isEqualTo(CaseState.HOUSED);
        assertThat(rulesOf("contract-signed")).containsExactly("GuardPolicy");
    }

    @Test
    @Shows({"S-20", "A-69"})
    void who_takes_a_resident_s_place_in_an_old_flat_is_asked_about_as_is_asked_that_day() {
        town.decides(new WithoutTreatment(), 0, MONDAY);
        town.decides(new WithoutTreatment(), 1, MONDAY.plusYears(1));
        signed(approved(granted(SOMEBODY), Optional.empty()));
        town.itIs(MONDAY.plusYears(2));
        CaseId successor = acts.waiting("198001082380");
        OfferId offer = approved(successor, Optional.empty());

        acts.assessed(successor, paidByAnother());
        assertThat(refused("not-fit-to-sign", offer))
                .as("what was not asked when the flat was mediated first")
                .containsOnly(Map.entry("rule", Guard.PAID_BY_CITY));

        acts.assessed(successor, AnAssessment.inOrder());
        signed(offer);
        assertThat(acts.state(successor)).isEqualTo(CaseState.HOUSED);
    }

    private CaseId granted(String number) {
        CaseId id = acts.applied(FlatCase.unassessed(number));
        acts.assessed(id, paidByAnother());
        acts.ruled(id, true, "");
        return id;
    }

    private static AnAssessment paidByAnother() {
        return AnAssessment.ofGroup("OTHER")
                .withoutTreatment()
                .answering("PART_OF_TREATMENT_WORK", Finding.YES)
                .paidBy(Payer.OTHER);
    }

    /** The flat of the town's company, handed over for as long as it is vacant, that it lets to the one named. */
    private OfferId approved(CaseId id, Optional<NewPerson> named) {
        OfferId offer = acts.asked(
                id,
                acts.reported(
                        town.the(OrganisationKind.HOUSING_COMPANY),
                        "Farsta",
                        town.clock().today().plusMonths(2)));
        acts.landlordSays(offer, acts.yes());
        acts.contactPersonSays(offer, acts.yes(), true);
        acts.proposed(offer, true);
        acts.presented(offer, named);
        acts.approved(offer, acts.yes());
        return offer;
    }

    /** What the refusal tells. */
    private Map<String, Object> refused(String code, OfferId offer) {
        Refused.with(code, "agreed/on", () -> signed(offer));
        return catchThrowableOfType(Refusal.class, () -> signed(offer)).facts();
    }

    private void signed(OfferId offer) {
        town.as(
                acts.contactPerson(),
                "offer.contract",
                Offers.class,
                offers -> offers.contract(offer, town.clock().today()));
    }

    private List<String> rulesOf(String what) {
        return Stores.sql(town.database())
                .list("select rule_name from intake.case_timeline where what = ?", row -> row.getString(1), what);
    }

    private CaseId assessed(Payer payer) {
        CaseId id = acts.applied(FlatCase.unassessed(SOMEBODY));
        acts.assessed(id, AnAssessment.inOrder().paidBy(payer));
        return id;
    }
}
