package se.hemvist.intake.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.FlatCase;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.offer.OfferProgress;
import se.hemvist.intake.offer.OfferState;
import se.hemvist.intake.party.NewOrganisation.Validity;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.supply.AreaClass;
import se.hemvist.intake.supply.Areas;
import se.hemvist.intake.supply.NewArea;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.actor.Calling;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Stockholms broschyr, «Förmedlingsrutiner»: granted applications are watched each day against flats that come in. */
@Shows("S-58")
class WatchTest {

    private static final String OWN = "Farsta";
    private static final String ELSEWHERE = "Skärholmen";
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    private final Town town = new Town();
    private final FlatCase acts = new FlatCase(town);
    private final OrganisationId landlord = town.the(OrganisationKind.HOUSING_COMPANY);
    private final OrganisationId district = town.the(OrganisationKind.DISTRICT_ADMINISTRATION);
    private final OrganisationId otherDistrict = town.register("other", OrganisationKind.DISTRICT_ADMINISTRATION);

    @Test
    @Shows("T-01")
    void each_who_waits_is_matched_with_each_flat_that_has_come_in_once() {
        CaseId one = acts.waiting("199906042388");
        CaseId two = acts.waiting("198001082380");
        acts.applied(FlatCase.training());
        FlatId flat = acts.reported(landlord);

        assertThat(watch(Town.START)).isEqualTo(2);
        assertThat(watch(Town.START)).as("the same day again").isZero();
        assertThat(watch(Town.START.plusDays(1))).as("nothing has come in").isZero();
        assertThat(list()).extracting(row -> row.housingCase().id()).containsExactlyInAnyOrder(one, two);
        assertThat(list()).extracting(row -> row.flat().id()).containsOnly(flat);
        assertThat(list()).extracting(MatchRow::foundOn).containsOnly(Town.START);
    }

    @Test
    @Shows("T-01")
    void what_is_taken_leaves_the_list_at_once_and_comes_back_for_others_when_it_is_free() {
        CaseId one = acts.waiting("199906042388");
        CaseId other = acts.waiting("198001082380");
        FlatId flat = acts.reported(landlord);
        watch(Town.START);

        town.itIs(Town.START.plusDays(1));
        var offer = acts.asked(one, flat);
        assertThat(list()).isEmpty();
        assertThat(watch(Town.START.plusDays(1))).isZero();

        town.itIs(Town.START.plusDays(2));
        acts.landlordSays(offer, acts.no("Nej tack"));
        assertThat(watch(Town.START.plusDays(2))).isOne();
        assertThat(list()).singleElement().satisfies(row -> {
            assertThat(row.foundOn()).isEqualTo(Town.START.plusDays(2));
            assertThat(row.housingCase().id()).isEqualTo(other);
        });
    }

    /** The night of every calendar day, and the list on the working day after it. */
    @Test
    @Shows({"T-01", "A-07"})
    void what_a_saturday_s_night_finds_stands_on_the_officers_list_on_monday() {
        LocalDate saturday = Town.START.plusDays(5);
        CaseId id = acts.waiting("199906042388");
        watch(saturday.minusDays(1));
        town.itIs(saturday);
        acts.reported(landlord);
        watch(saturday);
        watch(saturday.plusDays(1));

        town.itIs(Town.START.plusDays(7));
        assertThat(list()).singleElement().satisfies(row -> {
            assertThat(row.housingCase().id()).isEqualTo(id);
            assertThat(row.foundOn()).isEqualTo(saturday);
        });
    }

    @Test
    void a_home_first_is_matched_with_companies_that_have_said_they_can_take_the_person() {
        FirstCase first = new FirstCase(town);
        CaseId id = first.waitingForFlat();
        OrganisationId stranger = town.register("stranger", OrganisationKind.LANDLORD);
        acts.reported(stranger);
        FlatId theirs = acts.reported(town.otherCompany());

        Actor coordinator = town.somebody("coordinator", OrganisationKind.COORDINATION_UNIT);
        assertThat(watch(Town.START)).isEqualTo(1);
        assertThat(of(coordinator, id)).containsExactly(theirs);
        assertThat(list(coordinator)).extracting(row -> row.flat().id()).containsExactly(theirs);
    }

    @Test
    void a_trial_flat_may_be_any_landlords() {
        CaseId id = acts.waiting("199906042388");
        FlatId flat = acts.reported(town.register("stranger", OrganisationKind.LANDLORD));

        assertThat(of(acts.agency(), id)).containsExactly(flat);
    }

    @Test
    @Shows("S-16")
    void a_flat_in_the_applicants_own_area_comes_before_one_that_can_be_had_sooner() {
        area(OWN, AreaClass.INNER_SUBURB, district);
        area(ELSEWHERE, AreaClass.OUTER, otherDistrict);
        CaseId id = acts.waiting("199906042388");
        FlatId sooner = acts.reported(landlord, ELSEWHERE, NEW_YEAR);
        FlatId own = acts.reported(landlord, OWN, NEW_YEAR.plusMonths(2));

        watch(Town.START);

        assertThat(of(acts.agency(), id)).containsExactly(own, sooner);
        assertThat(list()).extracting(row -> row.flat().id()).containsExactly(own, sooner);
    }

    @Test
    @Shows({"S-16", "S-17"})
    void a_district_without_flats_of_its_own_is_offered_one_in_the_outer_areas() {
        area(OWN, AreaClass.INNER_CITY, district);
        area(ELSEWHERE, AreaClass.OUTER, otherDistrict);
        CaseId id = acts.waiting("199906042388");
        FlatId outer = acts.reported(landlord, ELSEWHERE, NEW_YEAR);

        watch(Town.START);

        assertThat(of(acts.agency(), id)).containsExactly(outer);
        assertThat(list()).extracting(row -> row.flat().id()).containsExactly(outer);
        OfferId offer = acts.asked(id, outer);
        acts.landlordSays(offer, acts.yes());
        assertThat(state(offer)).isEqualTo(OfferState.OFFER_SENT);
    }

    /** What the agency does by hand: it sees that the own area has nothing left, and asks for the flat that is further out. */
    @Test
    @Shows({"S-15", "S-16", "S-17"})
    void a_district_whose_own_few_flats_are_taken_is_offered_those_in_the_outer_areas_too() {
        area(OWN, AreaClass.INNER_CITY, district);
        area(ELSEWHERE, AreaClass.OUTER, otherDistrict);
        CaseId first = acts.waiting("199906042388");
        CaseId second = acts.waiting("198001082380");
        FlatId own = acts.reported(landlord, OWN, NEW_YEAR.plusMonths(2));
        FlatId outer = acts.reported(landlord, ELSEWHERE, NEW_YEAR);
        watch(Town.START);
        assertThat(of(acts.agency(), second))
                .as("as long as there is one of its own that comes first")
                .containsExactly(own, outer);

        acts.asked(first, own);
        town.itIs(Town.START.plusDays(1));
        watch(Town.START.plusDays(1));

        assertThat(supply(second))
                .containsExactly(
                        new AreaSupply(AreaClass.INNER_CITY, 0, 1, 0),
                        new AreaSupply(AreaClass.INNER_SUBURB, 0, 0, 0),
                        new AreaSupply(AreaClass.OUTER, 1, 0, 0));
        assertThat(of(acts.agency(), second)).containsExactly(outer);
        assertThat(list()).singleElement().satisfies(row -> {
            assertThat(row.housingCase().id()).isEqualTo(second);
            assertThat(row.flat().id()).isEqualTo(outer);
        });
        OfferId offer = acts.asked(second, outer);
        acts.landlordSays(offer, acts.yes());
        acts.contactPersonSays(offer, acts.yes(), true);
        assertThat(state(offer)).isEqualTo(OfferState.ACCEPTED);
    }

    private OfferState state(OfferId offer) {
        return town.ask(OfferProgress.class, offers -> offers.look(offer).state());
    }

    private List<AreaSupply> supply(CaseId id) {
        return town.as(acts.agency(), "match.list", Matches.class, matches -> matches.supply(id));
    }

    private void area(String name, AreaClass areaClass, OrganisationId of) {
        NewArea area = new NewArea(
                Town.GOTEBORG, name, areaClass, Optional.of(of), new Validity(LocalDate.of(2020, 1, 1), null));
        town.as(Calling.somebody("operator"), "area.enter", Areas.class, areas -> areas.enter(area));
    }

    private int watch(LocalDate day) {
        return town.as(
                Town.system(),
                "match.watch",
                DailyWatch.class,
                matches -> matches.judge(matches.toJudge(new CaseId(new UUID(0, 0)), 100), day));
    }

    private List<MatchRow> list() {
        return list(acts.agency());
    }

    private List<MatchRow> list(Actor reader) {
        return town.as(reader, "match.watched", DailyWatch.class, matches -> matches.watched(PageRequest.first())
                .items());
    }

    private List<FlatId> of(Actor reader, CaseId id) {
        return town.as(reader, "match.list", Matches.class, matches -> matches.of(id)).stream()
                .map(flat -> flat.id())
                .toList();
    }
}
