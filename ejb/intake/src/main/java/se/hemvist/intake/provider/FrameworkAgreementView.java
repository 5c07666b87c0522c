package se.hemvist.intake.provider;

import java.util.UUID;
import se.hemvist.intake.party.NewOrganisation.Validity;
import se.hemvist.intake.party.OrganisationId;

/** An agreement with a framework supplier (ramavtal), as those see it who choose one. */
public record FrameworkAgreementView(UUID id, OrganisationId supplier, String number, Validity valid) {}
