package se.hemvist.intake.supply;

import java.util.Optional;
import se.hemvist.intake.party.NewOrganisation.Validity;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.number.Municipality;

/**
 * A part of a city to be entered.
 *
 * @param name     as addresses have it
 * @param district the district administration (stadsdelsförvaltning) whose area it is, if there is one
 */
public record NewArea(
        Municipality municipality,
        String name,
        AreaClass areaClass,
        Optional<OrganisationId> district,
        Validity valid) {}
