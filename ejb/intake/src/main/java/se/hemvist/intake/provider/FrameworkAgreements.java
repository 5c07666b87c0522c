package se.hemvist.intake.provider;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
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
import se.hemvist.kernel.time.HouseClock;

/** The agreements with framework suppliers (ramavtal): who can be chosen to give the support, and when. */
@Stateless
public class FrameworkAgreements {

    @Inject
    SignedAgreements agreements;

    @Inject
    Directory directory;

    @Inject
    HouseClock clock;

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

    /**
     * Ends one after a day that has not been; another may begin the day after. Whoever was chosen by it goes on.
     *
     * @throws ProviderRefusal.UnknownAgreement if there is none by that id
     * @throws ProviderRefusal.LastDayTooEarly  if the day has been, or is before its first
     * @throws ProviderRefusal.AgreementOver    if it ends at the latest then
     */
    @Operation("framework-agreement.end")
    public void end(UUID id, LocalDate lastDay) {
        FrameworkAgreement agreement = agreements.get(id);
        access.permit(Related.anything(agreement.municipality()));
        agreement.endAfter(lastDay, clock.today());
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
