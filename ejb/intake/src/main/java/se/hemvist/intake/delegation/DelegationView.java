package se.hemvist.intake.delegation;

import se.hemvist.intake.delegation.NewDelegation.Power;
import se.hemvist.intake.party.NewOrganisation.Validity;
import se.hemvist.intake.party.OrganisationId;

/** A delegation as it is read. */
public record DelegationView(DelegationId id, OrganisationId organisation, Power power, Validity valid) {}
