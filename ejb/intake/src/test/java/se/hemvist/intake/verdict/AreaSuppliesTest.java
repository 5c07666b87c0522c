package se.hemvist.intake.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.FlatCase;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.offer.Offers;
import se.hemvist.intake.party.NewOrganisation.Validity;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.supply.AreaClass;
import se.hemvist.intake.supply.Areas;
import se.hemvist.intake.supply.NewArea;
import se.hemvist.kernel.actor.Calling;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Stockholms broschyr, «Bostadsförmedlingen»: flats are scarce in the inner city, and whoever chooses one sees it. */
@Shows("S-15")
class AreaSuppliesTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    private final Town town = new Town();
    private final FlatCase acts = new FlatCase(town);
    private final OrganisationId landlord = town.the(OrganisationKind.HOUSING_COMPANY);

    @Test
    void where_the_flat_is_chosen_each_class_says_what_is_vacant_held_and_let_this_year() {
        enter("Norrmalm", AreaClass.INNER_CITY);
        enter("Farsta", AreaClass.OUTER);
        let("199906042388");
        acts.asked(acts.waiting("198001082380"), acts.reported(landlord, "Norrmalm", NEW_YEAR));
        acts.reported(landlord);
        acts.reported(landlord);
        CaseId waiting = acts.waiting("198001092389");

        assertThat(supply(waiting))
                .containsExactly(
                        new AreaSupply(AreaClass.INNER_CITY, 0, 1, 0),
                        new AreaSupply(AreaClass.INNER_SUBURB, 0, 0, 0),
                        new AreaSupply(AreaClass.OUTER, 2, 0, 1));
        town.itIs(NEW_YEAR);
        assertThat(supply(waiting)).contains(new AreaSupply(AreaClass.OUTER, 2, 0, 0));
    }

    @Test
    void a_city_that_enters_no_areas_has_no_classes() {
        acts.reported(landlord);

        assertThat(supply(acts.waiting("199906042388"))).isEmpty();
    }

    private void let(String number) {
        OfferId offer = acts.asked(acts.waiting(number), acts.reported(landlord));
        acts.landlordSays(offer, acts.yes());
        acts.contactPersonSays(offer, acts.yes(), true);
        acts.proposed(offer, true);
        acts.presented(offer, Optional.empty());
        acts.approved(offer, acts.yes());
        town.as(
                acts.contactPerson(),
                "offer.contract",
                Offers.class,
                offers -> offers.contract(offer, town.clock().today()));
    }

    private List<AreaSupply> supply(CaseId id) {
        return town.as(acts.agency(), "match.list", Matches.class, matches -> matches.supply(id));
    }

    private void enter(String name, AreaClass areaClass) {
        NewArea area = new NewArea(
                Town.GOTEBORG, name, areaClass, Optional.empty(), new Validity(LocalDate.of(2020, 1, 1), null));
        town.as(Calling.somebody("operator"), "area.enter", Areas.class, areas -> areas.enter(area));
    }
}
