package se.hemvist.intake.supply;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import se.hemvist.intake.party.Directory;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;

/** The register of a city's areas. */
@Stateless
public class Areas {

    @Inject
    KnownAreas areas;

    @Inject
    Directory directory;

    @Inject
    Access access;

    /**
     * Enters an area.
     *
     * @throws SupplyRefusal.AreaThere    if there is one of that name in the municipality at the same time
     * @throws SupplyRefusal.EndsTooEarly if its last day is before its first
     * @throws se.hemvist.intake.party.PartyRefusal.NotSuchAnOrganisation
     *     if its district is no district administration of the municipality on its first day
     */
    @Operation("area.enter")
    public UUID enter(NewArea entered) {
        access.permit(Related.installation());
        Area area = Area.entered(entered);
        entered.district()
                .ifPresent(id -> directory.require(
                        id,
                        new Directory.Demand(
                                entered.municipality(),
                                EnumSet.of(OrganisationKind.DISTRICT_ADMINISTRATION),
                                entered.valid().from()),
                        "district"));
        if (areas.in(entered.municipality()).stream().anyMatch(other -> other.standsInTheWayOf(entered))) {
            throw new SupplyRefusal.AreaThere(entered.name(), entered.valid().from());
        }
        areas.add(area);
        return area.view().id();
    }

    /** The municipality's areas, in the order of their names, past ones among them. */
    @Operation(value = "area.list", read = true)
    public Page<AreaView> list(Municipality municipality, PageRequest request) {
        access.permit(Related.anything(municipality));
        List<AreaView> all = areas.in(municipality).stream().map(Area::view).toList();
        List<AreaView> found =
                all.stream().skip(request.offset()).limit(request.limit()).toList();
        return new Page<>(found, all.size(), request);
    }
}
