package se.hemvist.intake.paperway;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.paperway.PaperWayRefusal.AlreadyNamed;
import se.hemvist.intake.paperway.PaperWayRefusal.NamingOver;
import se.hemvist.intake.paperway.PaperWayRefusal.NotNamed;
import se.hemvist.intake.paperway.PaperWayRefusal.NotOfTheOrganisation;
import se.hemvist.intake.party.Directory;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.time.HouseClock;

/** Naming those of one's organisation who take over the forms of people whose identity is protected. */
@Stateless
public class NamedPersons {

    @Inject
    KnownNamedPersons named;

    @Inject
    Directory directory;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Names somebody who works there.
     *
     * @throws NotOfTheOrganisation if the user does not work at the caller's organisation
     * @throws AlreadyNamed         if the user is named on some of those days
     * @throws CaseRefusal          if the last day is before the first or before today, or there is no decision
     */
    @Operation("named-person.name")
    public UUID name(Municipality municipality, NewNamedPerson somebody) {
        OrganisationId organisation =
                OrganisationId.of(access.permit(Related.anything(municipality)).actor());
        NamedPerson person =
                new NamedPerson(organisation, somebody, access.actor().user());
        somebody.to().ifPresent(last -> Input.notBefore(clock.today(), last, "to"));
        if (!directory.worksAt(somebody.user(), organisation)) {
            throw new NotOfTheOrganisation(organisation);
        }
        named.oneAtATime(organisation);
        if (named.of(organisation, somebody.user()).stream()
                .anyMatch(before -> before.covers(somebody.from(), somebody.to()))) {
            throw new AlreadyNamed(somebody.user(), somebody.from());
        }
        named.add(person);
        return person.id();
    }

    /**
     * Says which day is the last, an earlier one than before.
     *
     * @throws NotNamed    if the caller's organisation has nobody by that id
     * @throws NamingOver  if that day or an earlier one is the last
     * @throws CaseRefusal if the day is before the first, or before yesterday
     */
    @Operation("named-person.end")
    public void end(Municipality municipality, UUID id, LocalDate last) {
        OrganisationId organisation =
                OrganisationId.of(access.permit(Related.anything(municipality)).actor());
        NamedPerson person =
                named.find(id).filter(one -> one.isOf(organisation)).orElseThrow(NotNamed::new);
        person.until(Input.notBefore(clock.today().minusDays(1), last, "to"));
    }

    /** All who are or were named in the caller's organisation. */
    @Operation(value = "named-person.list", read = true)
    public List<NamedPersonView> list(Municipality municipality) {
        OrganisationId organisation =
                OrganisationId.of(access.permit(Related.anything(municipality)).actor());
        return named.of(organisation).stream().map(NamedPerson::view).toList();
    }
}
