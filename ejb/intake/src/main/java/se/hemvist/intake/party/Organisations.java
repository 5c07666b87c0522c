package se.hemvist.intake.party;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.time.HouseClock;

/** The register of organisations. */
@Stateless
public class Organisations {

    @Inject
    RegisteredOrganisations organisations;

    @Inject
    HouseClock clock;

    @Inject
    Access access;

    /**
     * Enters an organisation.
     *
     * @throws PartyRefusal.CodeTaken          if another one in the municipality has the code
     * @throws PartyRefusal.EndsBeforeItStarts if its last day is before its first
     */
    @Operation("organisation.register")
    public OrganisationId register(NewOrganisation registered) {
        access.permit(Related.installation());
        if (organisations.find(registered.municipality(), registered.code()).isPresent()) {
            throw new PartyRefusal.CodeTaken(registered.code());
        }
        Organisation organisation = Organisation.registered(registered);
        organisations.add(organisation);
        return organisation.id();
    }

    /**
     * Ends an organisation's taking part after a day that has not been; it takes no part in anything that begins later.
     *
     * @throws PartyRefusal.UnknownOrganisation if there is no such organisation
     * @throws PartyRefusal.LastDayTooEarly     if the day has been, or is before its first
     * @throws PartyRefusal.OrganisationOver    if it ends at the latest then
     */
    @Operation("organisation.end")
    public void end(OrganisationId id, LocalDate lastDay) {
        access.permit(Related.installation());
        organisations
                .find(id)
                .orElseThrow(PartyRefusal.UnknownOrganisation::new)
                .endAfter(lastDay, clock.today());
    }

    /**
     * Says how an organisation is reached from now on, besides its mailbox.
     *
     * @throws PartyRefusal.UnknownOrganisation if there is no such organisation
     */
    @Operation("organisation.tell-reach")
    public void tellReach(OrganisationId id, Reach ways) {
        access.permit(Related.installation());
        organisations
                .find(id)
                .orElseThrow(PartyRefusal.UnknownOrganisation::new)
                .reachedBy(ways);
    }

    /**
     * Says that an organisation has a section, and for how long; of one it has from the same day on, its new last day.
     *
     * @throws PartyRefusal.UnknownOrganisation if there is no such organisation
     * @throws PartyRefusal.SectionUnnamed      if the section has no name
     * @throws PartyRefusal.EndsBeforeItStarts  if its last day is before its first
     * @throws PartyRefusal.SectionThere        if it has the section on some of the days, from another day on
     */
    @Operation("organisation.tell-section")
    public void tellSection(OrganisationId id, Section told) {
        access.permit(Related.installation());
        Section section = told.demandSound();
        if (organisations.lock(id).isEmpty()) {
            throw new PartyRefusal.UnknownOrganisation();
        }
        List<OrganisationSection> theirs = organisations.sections(id);
        theirs.stream()
                .filter(other -> !other.isTheSameAs(section) && other.section().isBeside(section))
                .findFirst()
                .ifPresent(other -> {
                    throw new PartyRefusal.SectionThere(other.section().valid().from());
                });
        theirs.stream()
                .filter(other -> other.isTheSameAs(section))
                .findFirst()
                .ifPresentOrElse(
                        same -> same.lastsAs(section), () -> organisations.add(new OrganisationSection(id, section)));
    }

    /** The sections of the municipality's organisations that have any, by their names, past ones among them. */
    @Operation(value = "organisation.list", read = true)
    public Map<OrganisationId, List<Section>> sections(Municipality municipality) {
        access.permit(Related.anything(municipality));
        return organisations.sections(municipality).stream()
                .collect(Collectors.groupingBy(
                        OrganisationSection::organisation,
                        Collectors.mapping(OrganisationSection::section, Collectors.toUnmodifiableList())));
    }

    /** The municipality's organisations, in the order of their codes, past ones among them. */
    @Operation(value = "organisation.list", read = true)
    public Page<OrganisationView> list(Municipality municipality, PageRequest request) {
        access.permit(Related.anything(municipality));
        return new Page<>(
                organisations.in(municipality, request).stream()
                        .map(Organisation::view)
                        .toList(),
                organisations.count(municipality),
                request);
    }

    /**
     * The organisation that partners call by that code.
     *
     * @throws PartyRefusal.UnknownCode if the municipality has none
     */
    @Operation(value = "organisation.resolve", read = true)
    public OrganisationId idOf(Municipality municipality, OrganisationCode code) {
        access.permit(Related.anything(municipality));
        return organisations
                .find(municipality, code)
                .map(Organisation::id)
                .orElseThrow(() -> new PartyRefusal.UnknownCode(code));
    }
}
