package se.hemvist.intake.course;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.FlatCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.course.LeadTimeReport.Figures;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.offer.OfferState;
import se.hemvist.intake.offer.Offers;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Stockholms broschyr, «Förmedlingsrutiner»: the procedure is to go fast, and double rents are to be avoided. */
@Shows("S-66")
class LeadTimesTest {

    private static final LocalDate MONDAY = Town.START;
    private static final LocalDate RENT_FROM = LocalDate.of(2026, 11, 4);

    private final Town town = new Town();
    private final FlatCase acts = new FlatCase(town);
    private final OrganisationId landlord = town.the(OrganisationKind.HOUSING_COMPANY);
    private final CaseId id = acts.waiting("199906042388");

    @Test
    void each_step_is_measured_from_the_one_before_and_the_rent_from_the_day_the_flat_can_be_had() {
        OfferId offer = signed();

        LeadTime time = get(acts.agency(), offer);

        assertThat(time.steps())
                .extracting(step -> step.step() + " " + step.took().calendarDays() + " "
                        + step.took().workingDays())
                .containsExactly(
                        "INQUIRY 1 1", "OFFER 2 2", "PROPOSAL 0 0", "PRESENTATION 0 0", "APPROVAL 4 2", "SIGNING 1 1");
        assertThat(time.whole().calendarDays()).isEqualTo(8);
        assertThat(time.waiting()).isEmpty();
        assertThat(time.head().state()).isEqualTo(OfferState.CONTRACTED);
        assertThat(time.flat().rentFrom()).isEqualTo(RENT_FROM);
        assertThat(time.flat().days()).isEqualTo(6);
        assertThat(time.flat().rent().kronor()).isEqualByComparingTo("1180.00");
    }

    @Test
    void while_it_runs_it_is_measured_until_today() {
        OfferId offer = acts.asked(id, acts.reported(landlord, "Farsta", RENT_FROM));
        acts.landlordSays(offer, acts.yes());
        town.itIs(MONDAY.plusDays(3));

        LeadTime time = get(town.somebody("agency-manager", OrganisationKind.HOUSING_AGENCY), offer);

        assertThat(time.waiting()).contains(new Stretch(MONDAY, MONDAY.plusDays(3)));
        assertThat(time.flat().days()).isOne();
    }

    @Test
    void the_agency_lists_its_own_and_counts_those_begun_in_the_year() {
        signed();
        OfferId declined = acts.asked(acts.waiting("198001082380"), acts.reported(landlord, "Farsta", RENT_FROM));
        acts.landlordSays(declined, acts.no("Adressen används inte så."));

        assertThat(list(acts.agency()))
                .extracting(time -> time.head().mediation())
                .startsWith(declined)
                .hasSize(2);
        assertThat(list(town.somebody("agency-officer", OrganisationKind.COORDINATION_UNIT)))
                .isEmpty();
        LeadTimeReport report = report(Year.of(2026));
        assertThat(report.signed().count()).isOne();
        assertThat(report.signed().averageCalendarDays()).isEqualByComparingTo("8");
        assertThat(report.steps()).hasSize(MediationStep.values().length);
        assertThat(figures(report, MediationStep.APPROVAL).averageWorkingDays()).isEqualByComparingTo("2.0");
        assertThat(figures(report, MediationStep.APPROVAL).longestWorkingDays()).isEqualTo(2);
        assertThat(figures(report, MediationStep.MEETING).count()).isZero();
        assertThat(report.empty().days()).isEqualTo(6);
        assertThat(report.empty().rent().kronor()).isEqualByComparingTo("1180.00");
        assertThat(report(Year.of(2025)).signed().count()).isZero();
    }

    @Test
    void it_is_the_agency_s_to_read() {
        OfferId offer = acts.asked(id, acts.reported(landlord));

        Refused.with("not-allowed", () -> get(acts.landlord(), offer));
        Refused.with("not-allowed", () -> get(acts.contactPerson(), offer));
        Refused.with("unknown-mediation", () -> get(acts.agency(), OfferId.next()));
    }

    /** Asked on Monday, yes on Tuesday, accepted on Thursday, approved on the next Monday, signed for the day after. */
    private OfferId signed() {
        OfferId offer = acts.asked(id, acts.reported(landlord, "Farsta", RENT_FROM));
        town.itIs(MONDAY.plusDays(1));
        acts.landlordSays(offer, acts.yes());
        town.itIs(MONDAY.plusDays(3));
        acts.contactPersonSays(offer, acts.yes(), true);
        acts.proposed(offer, true);
        acts.presented(offer, Optional.empty());
        town.itIs(MONDAY.plusDays(7));
        acts.approved(offer, acts.yes());
        town.itIs(MONDAY.plusDays(8));
        town.as(
                acts.contactPerson(),
                "offer.contract",
                Offers.class,
                offers -> offers.contract(offer, MONDAY.plusDays(8)));
        return offer;
    }

    private static Figures figures(LeadTimeReport report, MediationStep step) {
        return report.steps().stream()
                .filter(figures -> figures.step() == step)
                .map(LeadTimeReport.StepFigures::figures)
                .findFirst()
                .orElseThrow();
    }

    private LeadTime get(Actor reader, OfferId offer) {
        return town.as(reader, "lead-time.read", LeadTimes.class, times -> times.get(offer));
    }

    private List<LeadTime> list(Actor reader) {
        return town.as(reader, "lead-time.list", LeadTimes.class, times -> times.list(PageRequest.first())
                .items());
    }

    private LeadTimeReport report(Year year) {
        return town.as(
                town.somebody("agency-manager", OrganisationKind.HOUSING_AGENCY),
                "lead-time.report",
                LeadTimes.class,
                times -> times.report(year));
    }
}
