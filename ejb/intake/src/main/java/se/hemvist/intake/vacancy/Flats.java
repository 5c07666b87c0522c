package se.hemvist.intake.vacancy;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.party.Directory;
import se.hemvist.intake.party.Directory.Demand;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.party.PartyRefusal;
import se.hemvist.intake.vacancy.FlatRefusal.UnknownFlat;
import se.hemvist.intake.vacancy.ReportedFlats.Search;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Permit;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.kernel.time.Receipt;

/** Taking in the flats that companies hand over. */
@Stateless
public class Flats {

    static final Set<OrganisationKind> OWNERS = EnumSet.of(OrganisationKind.HOUSING_COMPANY, OrganisationKind.LANDLORD);

    @Inject
    ReportedFlats flats;

    @Inject
    Reception reception;

    @Inject
    Directory directory;

    @Inject
    Event<VacancyEvent> happened;

    @Inject
    HouseClock clock;

    @Inject
    Access access;

    /**
     * Takes in a vacant flat; it counts from the day of receipt.
     *
     * @throws PartyRefusal.NotSuchAnOrganisation if its owner is no company or landlord of the municipality
     * @throws FlatRefusal.NoSpace                without rooms or space
     * @throws CaseRefusal.MissingPart            if a part of the address is blank
     * @throws FlatRefusal.AlreadyReported        if its owner has handed over the flat of that number for that day before
     * @throws FlatRefusal.TakenBack              if that has been taken back
     * @throws FlatRefusal.NoAgreement            if flats come under agreements and its owner has none on the day
     * @throws FlatRefusal.UnknownArea            if the city's areas are entered and there is none of that name
     */
    @Operation("flat.report")
    public FlatId report(NewFlat reported, Receipt receipt) {
        Flat flat = Flat.reported(reported, receipt.day());
        access.permit(flat.view());
        directory.require(reported.company(), new Demand(reported.municipality(), OWNERS, receipt.day()), "company");
        flats.oneAtATime(reported.municipality());
        reception.known(reported).ifPresent(before -> {
            before.demandNotTakenBack();
            throw new FlatRefusal.AlreadyReported(reported.terms().availableFrom());
        });
        reception.receive(flat, reported, reception.terms(reported.municipality(), receipt.day()));
        return flat.id();
    }

    /** The municipality's flats, latest first; a company sees its own. */
    @Operation(value = "flat.list", read = true)
    public Page<FlatView> list(PageRequest request) {
        Actor actor = access.actor();
        Permit permit =
                access.permit(actor.municipality().map(Related::anything).orElseGet(Related::installation));
        Municipality municipality = actor.municipality().orElseThrow(UnknownFlat::new);
        Optional<OrganisationId> own = actor.organisation().map(OrganisationId::new);
        Search search = new Search(municipality, permit.sees("every-company") ? Optional.empty() : own);
        List<FlatView> page = flats.find(search, request).stream()
                .map(flat -> seen(flat.view(), permit))
                .toList();
        return new Page<>(page, flats.count(search), request);
    }

    /**
     * A flat.
     *
     * @throws UnknownFlat if there is none by that id
     */
    @Operation(value = "flat.read", read = true)
    public FlatView get(FlatId id) {
        FlatView view = flats.get(id).view();
        return seen(view, access.permit(view));
    }

    /**
     * Takes back a flat that nobody holds; it is not to be had any longer.
     *
     * @param on the day of it, today at the latest
     * @throws UnknownFlat             if there is none by that id
     * @throws FlatRefusal.NotVacant   if an offer holds it, or it is let or has been taken back
     * @throws CaseRefusal.DayTooLate  if the day is still to come
     * @throws CaseRefusal.DayTooEarly if it had not come in by then
     */
    @Operation("flat.withdraw")
    public void withdraw(FlatId id, Expected expected, LocalDate on) {
        access.permit(flats.get(id).view());
        Flat flat = flats.lock(id);
        expected.check();
        happened.fire(flat.withdraw(Input.notAfter(clock.today(), on, "on")));
    }

    private static FlatView seen(FlatView view, Permit permit) {
        return permit.sees("address") ? view : view.withoutAddress();
    }
}
