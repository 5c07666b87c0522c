package se.hemvist.intake.districtconsent;

import org.junit.jupiter.api.Test;
import se.hemvist.intake.FlatCase;
import se.hemvist.intake.Foreseen;
import se.hemvist.intake.Town;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** which open offers to institutions another district's consent would bind. */
@Shows("S-68")
class ConsentForesightTest {

    private final Town town = new Town();
    private final Districts districts = new Districts(town);
    private final FlatCase institution = new FlatCase(town, OrganisationKind.CARE_INSTITUTION);
    private final Foreseen bound = new Foreseen(town, ConsentForesight.class, new InstitutionsBound());

    @Test
    void an_institution_s_open_offer_would_need_the_consent_and_a_district_s_does_already() {
        FlatCase district = new FlatCase(town);
        districts.offered(institution, institution.waiting("199906042388"), Districts.OTHERS);
        districts.offered(district, district.waiting("198001082380"), Districts.OTHERS);

        assertThat(bound.at(1).touched()).extracting(Foreseen::told).containsExactly("CONSENT_NEEDED WARNING GUARD");
        assertThat(bound.at(0).touched()).isEmpty();
    }

    @Test
    void without_such_an_offer_nothing_open_is_touched() {
        institution.waiting("199906042388");

        assertThat(bound.at(1).touched()).isEmpty();
        assertThat(bound.at(1).rule()).isEqualTo("DistrictConsentPolicy");
    }
}
