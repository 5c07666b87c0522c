package se.hemvist.followup.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import se.hemvist.intake.party.Directory;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.party.OrganisationView;
import se.hemvist.kernel.number.Municipality;

/** The housing agencies (bostadsförmedlingen), one in a city. */
@ApplicationScoped
class Agencies {

    @Inject
    Directory directory;

    /** The municipality's on the day; none where the municipality mediates no flats. */
    Optional<OrganisationId> of(Municipality municipality, LocalDate day) {
        return directory.of(municipality, EnumSet.of(OrganisationKind.HOUSING_AGENCY)).stream()
                .filter(agency -> agency.valid().covers(day))
                .map(OrganisationView::id)
                .findFirst();
    }
}
