package se.hemvist.intake.matching;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.FlatCase;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Stockholms broschyr, «Förmedlingsrutiner»: granted applications are watched each day against flats that come in. */
@Shows("S-58")
class WatchTest {

    private final Town town = new Town();
    private final FlatCase acts = new FlatCase(town);
    private final OrganisationId landlord = town.the(OrganisationKind.HOUSING_COMPANY);

    @Test
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
    void what_is_taken_leaves_the_list_at_once_and_comes_back_when_it_is_free() {
        CaseId one = acts.waiting("199906042388");
        acts.waiting("198001082380");
        FlatId flat = acts.reported(landlord);
        watch(Town.START);

        town.itIs(Town.START.plusDays(1));
        var offer = acts.asked(one, flat);
        assertThat(list()).isEmpty();
        assertThat(watch(Town.START.plusDays(1))).isZero();

        town.itIs(Town.START.plusDays(2));
        acts.landlordSays(offer, acts.no("Nej tack"));
        assertThat(watch(Town.START.plusDays(2))).isEqualTo(2);
        assertThat(list()).extracting(MatchRow::foundOn).containsOnly(Town.START.plusDays(2));
    }

    @Test
    void a_home_first_is_matched_with_companies_that_were_asked_and_not_watched() {
        FirstCase first = new FirstCase(town);
        CaseId id = first.waitingForFlat();
        OrganisationId stranger = town.register("stranger", OrganisationKind.LANDLORD);
        acts.reported(stranger);
        FlatId theirs = acts.reported(town.otherCompany());

        assertThat(watch(Town.START)).isZero();
        assertThat(of(town.somebody("coordinator", OrganisationKind.COORDINATION_UNIT), id))
                .containsExactly(theirs);
    }

    @Test
    void a_trial_flat_may_be_any_landlords() {
        CaseId id = acts.waiting("199906042388");
        FlatId flat = acts.reported(town.register("stranger", OrganisationKind.LANDLORD));

        assertThat(of(acts.agency(), id)).containsExactly(flat);
    }

    private int watch(LocalDate day) {
        return town.as(Town.system(), "match.watch", Matches.class, matches -> matches.watch(day));
    }

    private List<MatchRow> list() {
        return town.as(acts.agency(), "match.watched", Matches.class, matches -> matches.watched(PageRequest.first())
                .items());
    }

    private List<FlatId> of(Actor reader, CaseId id) {
        return town.as(reader, "match.list", Matches.class, matches -> matches.of(id)).stream()
                .map(flat -> flat.id())
                .toList();
    }
}
