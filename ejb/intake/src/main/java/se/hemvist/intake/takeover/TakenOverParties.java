package se.hemvist.intake.takeover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import se.hemvist.intake.application.CaseParties;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.party.Directory;
import se.hemvist.intake.party.Directory.Demand;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.kernel.number.Municipality;

/** Whether those who have a part in a case that comes here are such organisations. */
@ApplicationScoped
class TakenOverParties {

    @Inject
    Directory directory;

    /**
     * Lets nobody have a part that the programme does not give such an organisation; provider and head tenant are known.
     *
     * @throws se.hemvist.intake.party.PartyRefusal          if an organisation is none of those that have such a part
     * @throws se.hemvist.intake.application.CaseRefusal.MissingPart if provider or head tenant is left out
     */
    void demand(Municipality municipality, Programme programme, CaseParties parties, LocalDate today) {
        PartKinds kinds = PartKinds.of(programme);
        require(parties.administration(), municipality, kinds.administration(), today, "administration");
        require(parties.coordinationUnit(), municipality, kinds.coordinationUnit(), today, "coordinationUnit");
        require(Input.given(parties.provider(), "provider"), municipality, kinds.provider(), today, "provider");
        require(Input.given(parties.headTenant(), "headTenant"), municipality, kinds.headTenant(), today, "headTenant");
    }

    private void require(
            OrganisationId part,
            Municipality municipality,
            Set<OrganisationKind> kinds,
            LocalDate today,
            String column) {
        directory.require(part, new Demand(municipality, kinds, today), column);
    }
}
