package se.hemvist.intake.supply;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.hemvist.intake.party.Directory;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Permit;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.time.HouseClock;

/** The agreements by which landlords hand over their vacant flats, with their annexes. */
@Stateless
public class Agreements {

    private static final Set<OrganisationKind> LANDLORDS =
            EnumSet.of(OrganisationKind.HOUSING_COMPANY, OrganisationKind.LANDLORD);

    @Inject
    EnteredAgreements agreements;

    @Inject
    Directory directory;

    @Inject
    HouseClock clock;

    @Inject
    Access access;

    /**
     * Enters an agreement.
     *
     * @throws SupplyRefusal.AgreementThere if the landlord has another at the same time
     * @throws SupplyRefusal.EndsTooEarly   if its last day is before its first
     * @throws se.hemvist.intake.party.PartyRefusal.NotSuchAnOrganisation
     *     if the landlord is no company or landlord of the municipality on its first day
     */
    @Operation("agreement.enter")
    public AgreementId enter(NewAgreement entered) {
        access.permit(Related.anything(entered.municipality()));
        LandlordAgreement agreement = LandlordAgreement.entered(entered);
        directory.require(
                entered.landlord(),
                new Directory.Demand(
                        entered.municipality(), LANDLORDS, entered.valid().from()),
                "landlord");
        if (agreements.in(entered.municipality()).stream().anyMatch(other -> other.standsInTheWayOf(entered))) {
            throw new SupplyRefusal.AgreementThere(
                    entered.landlord(), entered.valid().from());
        }
        agreements.add(agreement);
        return agreement.view().id();
    }

    /**
     * Ends one after a day that has not been; another may begin the day after. Flats that have come under it stay.
     *
     * @throws SupplyRefusal.UnknownAgreement if there is none by that id
     * @throws SupplyRefusal.LastDayTooEarly  if the day has been, or is before its first
     * @throws SupplyRefusal.AgreementOver    if it ends at the latest then
     */
    @Operation("agreement.end")
    public void end(AgreementId id, LocalDate lastDay) {
        LandlordAgreement agreement = agreements.get(id);
        access.permit(Related.anything(agreement.municipality()));
        agreement.endAfter(lastDay, clock.today());
    }

    /** The municipality's agreements, the latest first, past ones among them; a landlord sees its own. */
    @Operation(value = "agreement.list", read = true)
    public Page<AgreementView> list(Municipality municipality, PageRequest request) {
        Permit permit = access.permit(Related.anything(municipality));
        Actor actor = permit.actor();
        List<AgreementView> all = agreements.in(municipality).stream()
                .map(LandlordAgreement::view)
                .filter(agreement -> permit.sees("every-landlord")
                        || actor.belongsTo(agreement.landlord().value()))
                .toList();
        List<AgreementView> found =
                all.stream().skip(request.offset()).limit(request.limit()).toList();
        return new Page<>(found, all.size(), request);
    }
}
