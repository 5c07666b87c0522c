package se.hemvist.intake.provider;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.hemvist.intake.party.Directory;
import se.hemvist.intake.party.Directory.Demand;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.party.PartyRefusal;
import se.hemvist.intake.provider.ProviderRefusal.AgreementEndsTooEarly;
import se.hemvist.intake.provider.ProviderRefusal.SupplierHasAgreement;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;

/** The agreements with framework suppliers (ramavtal): who can be chosen to give the support, and when. */
@Stateless
public class FrameworkAgreements {

    @Inject
    SignedAgreements agreements;

    @Inject
    Directory directory;

    @Inject
    Access access;

    /**
     * Enters an agreement.
     *
     * @throws SupplierHasAgreement               if the supplier has another at the same time
     * @throws AgreementEndsTooEarly              if its last day is before its first
     * @throws PartyRefusal.NotSuchAnOrganisation if the supplier gives no support in the municipality on its first day
     * @throws se.hemvist.intake.application.CaseRefusal.MissingPart without a number
     */
    @Operation("framework-agreement.enter")
    public UUID enter(NewFrameworkAgreement entered) {
        access.permit(Related.anything(entered.municipality()));
        FrameworkAgreement agreement = FrameworkAgreement.entered(entered);
        directory.require(
                entered.supplier(),
                new Demand(
                        entered.municipality(),
                        Set.of(OrganisationKind.SUPPORT_PROVIDER),
                        entered.valid().from()),
                "supplier");
        if (agreements.in(entered.municipality()).stream().anyMatch(other -> other.standsInTheWayOf(entered))) {
            throw new SupplierHasAgreement(entered.supplier(), entered.valid().from());
        }
        agreements.add(agreement);
        return agreement.view().id();
    }

    /** The municipality's agreements, the latest first, past ones among them. */
    @Operation(value = "framework-agreement.list", read = true)
    public Page<FrameworkAgreementView> list(Municipality municipality, PageRequest request) {
        access.permit(Related.anything(municipality));
        List<FrameworkAgreement> all = agreements.in(municipality);
        List<FrameworkAgreement> found =
                all.stream().skip(request.offset()).limit(request.limit()).toList();
        return new Page<>(found, all.size(), request).map(FrameworkAgreement::view);
    }
}
