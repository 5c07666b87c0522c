package se.hemvist.lease.household;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.party.NewPerson;
import se.hemvist.intake.party.PersonId;
import se.hemvist.intake.party.Persons;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Permit;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.household.HouseholdRefusal.NobodyLivesThere;
import se.hemvist.lease.household.HouseholdRefusal.TenantThemselves;
import se.hemvist.lease.occupancy.Occupancy;
import se.hemvist.lease.occupancy.OccupancyPolicy;
import se.hemvist.lease.occupancy.OccupancyRefusal;
import se.hemvist.lease.sublease.LeaseFacts;
import se.hemvist.lease.sublease.SubleaseEvent;
import se.hemvist.lease.sublease.SubleaseEvent.Overridden;
import se.hemvist.lease.sublease.SubleaseFile;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;
import se.hemvist.lease.sublease.SubleaseRefusal;
import se.hemvist.lease.sublease.SubleaseState;

/** Registering who lives with the tenant (medboende), for as long as the sublease goes on. */
@Stateless
public class CoResidents {

    private static final Set<SubleaseState> LIVED_IN =
            EnumSet.of(SubleaseState.IN_FORCE, SubleaseState.NOTICE_GIVEN, SubleaseState.MOVED_ON);

    @Inject
    SubleaseProgress subleases;

    @Inject
    RecordedCoResidents coResidents;

    @Inject
    Households households;

    @Inject
    Persons persons;

    @Inject
    CaseProgress cases;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    @Inject
    Event<SubleaseEvent> happened;

    @Inject
    Event<CoResidentGoes> going;

    @Inject
    Event<HouseholdChanged> changed;

    /**
     * Somebody has moved in with the tenant.
     *
     * @throws SubleaseRefusal.UnknownSublease      if there is no such sublease
     * @throws NobodyLivesThere                     if the tenant has not moved in, or lives there no more
     * @throws HouseholdRefusal.MoreThanNeeded      if more is told of them than the law needs
     * @throws HouseholdRefusal.PartnerThereAlready if the tenant has another spouse or cohabitant there
     * @throws TenantThemselves                     if it is the tenant
     * @throws OccupancyRefusal        if more live there now than the programme lets and nobody who is named lets them
     * @throws CaseRefusal.DayTooEarly if they came before the tenant, or before they were born
     * @throws CaseRefusal.DayTooLate  if they are still to come
     * @throws CaseRefusal.MissingPart if something is not said that the law needs
     */
    @Operation("co-resident.record")
    public CoResidentId record(SubleaseId id, NewCoResident told) {
        SubleaseFile file = take(id);
        if (!LIVED_IN.contains(file.state())) {
            throw new NobodyLivesThere(file.state());
        }
        LeaseFacts lease = subleases.facts(id);
        CoResident coResident =
                CoResident.movedIn(id, told.asNeeded(), lease.days().movedInOn().orElseThrow(), clock.today());
        told.who().ifPresent(who -> coResident.known(named(file, told.kind(), who)));
        coResidents.add(id, coResident);
        heedHowMany(lease, told, coResident);
        changed.fire(new HouseholdChanged(id, clock.today()));
        return coResident.id();
    }

    /**
     * Somebody has moved out. How that is known of a spouse or cohabitant who is called on to move, wants the lease or has taken it
     * over stands in the timeline.
     *
     * @param last    the last day there
     * @param because how it is known
     * @throws SubleaseRefusal.UnknownSublease    if there is no such sublease
     * @throws HouseholdRefusal.UnknownCoResident if it has no such co-resident
     * @throws HouseholdRefusal.CoResidentGone    if they have moved out, or were recorded wrongly
     * @throws CaseRefusal.DayTooEarly            if the day is before the first one
     * @throws CaseRefusal.DayTooLate             if the day is still to come
     */
    @Operation("co-resident.end")
    public void end(SubleaseId id, CoResidentId which, LocalDate last, Optional<String> because) {
        SubleaseFile file = take(id);
        CoResident coResident = coResidents.get(id, which);
        coResident.moveOut(last, clock.today());
        going.fire(new CoResidentGoes(id, which, false, because.isPresent()));
        because.map(how -> Input.text(how, "because"))
                .ifPresent(how -> cases.note(
                        file.about().caseId(),
                        Occurrence.of("co-resident-moved-out", last).because(how)));
        changed.fire(new HouseholdChanged(id, last));
    }

    /**
     * Somebody was recorded wrongly: that there was such an entry is still read, and nothing of whom it was about.
     *
     * @param because what was wrong
     * @throws SubleaseRefusal.UnknownSublease    if there is no such sublease
     * @throws HouseholdRefusal.UnknownCoResident if it has no such co-resident
     * @throws HouseholdRefusal.CoResidentGone    if that was said before
     * @throws CaseRefusal.MissingPart            if it is not said what was wrong
     */
    @Operation("co-resident.strike")
    public void strike(SubleaseId id, CoResidentId which, String because) {
        take(id);
        coResidents.get(id, which).strike(because, clock.today());
        going.fire(new CoResidentGoes(id, which, true, true));
        changed.fire(new HouseholdChanged(id, clock.today()));
    }

    /**
     * Who lives there and who has; who a spouse or cohabitant is, only for those who may know.
     *
     * @throws SubleaseRefusal.UnknownSublease if there is no such sublease
     */
    @Operation(value = "co-resident.list", read = true)
    public HouseholdView of(SubleaseId id) {
        Permit permit = access.permit(subleases.look(id));
        LocalDate today = clock.today();
        List<CoResidentView> views = coResidents.of(id).stream()
                .map(coResident -> view(coResident, permit.sees("who")))
                .toList();
        return new HouseholdView(households.occupants(id, today), households.children(id, today), views);
    }

    private CoResidentView view(CoResident coResident, boolean withWho) {
        CoResidentView view = coResident.view();
        return coResident
                .person()
                .filter(known -> withWho)
                .map(persons::get)
                .map(view::with)
                .orElse(view);
    }

    private SubleaseFile take(SubleaseId id) {
        SubleaseFile file = subleases.lock(id);
        access.permit(file);
        return file;
    }

    private PersonId named(SubleaseFile file, CoResidentKind kind, NewPerson who) {
        PersonId person = persons.admit(file.municipality(), who);
        if (person.equals(subleases.tenant(file.sublease()))) {
            throw new TenantThemselves(kind);
        }
        return person;
    }

    /** Who lets more live there than before is told as at the signing. */
    private void heedHowMany(LeaseFacts lease, NewCoResident told, CoResident coResident) {
        SubleaseId id = lease.file().sublease();
        int most = coResidents.household(id).most(told.since());
        subleases
                .letLive(
                        id,
                        new Occupancy(most, told.overriding()),
                        coResident.id().value(),
                        told.since())
                .ifPresent(let -> tell(let, lease.programme(), told));
    }

    private void tell(Overridden let, Programme programme, NewCoResident told) {
        happened.fire(let);
        told.overriding()
                .flatMap(override -> OccupancyPolicy.told(programme, let.on(), override))
                .ifPresent(occurrence -> cases.note(let.caseId(), occurrence));
    }
}
