package se.hemvist.intake.supply;

import java.util.Optional;
import java.util.UUID;
import se.hemvist.intake.party.NewOrganisation.Validity;
import se.hemvist.intake.party.OrganisationId;

/** A part of a city, as it was classed for a time. */
public record AreaView(UUID id, String name, AreaClass areaClass, Optional<OrganisationId> district, Validity valid) {}
