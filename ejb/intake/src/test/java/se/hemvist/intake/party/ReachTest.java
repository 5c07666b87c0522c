package se.hemvist.intake.party;

import org.junit.jupiter.api.Test;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.kernel.actor.Calling;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Stockholms broschyr, «Kontakta oss»: how an organisation is reached. */
@Shows("S-93")
class ReachTest {

    private static final Reach AGENCY = new Reach(
            "08-785 88 00", "08-785 88 01", "Provgatan 2", "Box 1, 123 45 Provstad", "https://bostad.example.se");

    private final Town town = new Town();

    @Test
    void an_organisation_has_phone_fax_addresses_and_web_for_all_who_work_with_it() {
        tell(town.the(OrganisationKind.HOUSING_AGENCY), AGENCY);

        for (String role : new String[] {"contact-person", "district-case-officer"}) {
            assertThat(reach(role, OrganisationKind.DISTRICT_ADMINISTRATION, OrganisationKind.HOUSING_AGENCY))
                    .isEqualTo(AGENCY);
        }
        assertThat(reach("landlord-manager", OrganisationKind.LANDLORD, OrganisationKind.HOUSING_AGENCY))
                .isEqualTo(AGENCY);
    }

    @Test
    void one_of_which_nobody_has_told_is_reached_by_its_mailbox() {
        assertThat(reach("agency-officer", OrganisationKind.HOUSING_AGENCY, OrganisationKind.LANDLORD))
                .isEqualTo(Reach.MAILBOX_ONLY);
    }

    @Test
    void an_organisation_that_nobody_knows_is_not_reached() {
        Refused.with("unknown-organisation", () -> tell(OrganisationId.next(), AGENCY));
    }

    private void tell(OrganisationId id, Reach reach) {
        town.as(Calling.somebody("operator"), "organisation.tell-reach", Organisations.class, organisations -> {
            organisations.tellReach(id, reach);
            return true;
        });
    }

    private Reach reach(String role, OrganisationKind at, OrganisationKind of) {
        return town
                .as(
                        town.somebody(role, at),
                        "organisation.list",
                        Organisations.class,
                        organisations -> organisations.list(Town.GOTEBORG, PageRequest.first()))
                .items()
                .stream()
                .filter(view -> view.id().equals(town.the(of)))
                .map(view -> view.contact().reach())
                .findFirst()
                .orElseThrow();
    }
}
