package se.hemvist.intake.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.hemvist.intake.application.CaseRefusal.NotAmongTheNamed;
import se.hemvist.intake.application.CaseRefusal.NotOfTheAdministration;
import se.hemvist.intake.application.CaseView.Known;
import se.hemvist.intake.application.OpenedCases.Reader;
import se.hemvist.intake.party.Directory;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.PersonView;
import se.hemvist.intake.party.Persons;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Member;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Permit;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.time.HouseClock;

/** Reading cases, and saying who answers for them. */
@Stateless
public class Cases {

    @Inject
    OpenedCases cases;

    @Inject
    CaseLists lists;

    @Inject
    CaseProgress progress;

    @Inject
    Persons persons;

    @Inject
    Directory directory;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * A case, with the person for those who may know whom it is about; where the identity is protected those are only
     * the case's own social administration.
     *
     * @throws CaseRefusal.UnknownCase if there is none by that id
     */
    @Operation(value = "case.read", read = true)
    public CaseView get(CaseId id) {
        return progress.inPlaceOf(id)
                .map(standIn -> view(standIn, standIn.file(), Optional.of(standIn.person())))
                .orElseGet(() -> view(progress.look(id)));
    }

    private CaseView view(CaseFile file) {
        return view(file, file, file.person().map(persons::get));
    }

    private CaseView view(Related asked, CaseFile file, Optional<PersonView> about) {
        Permit permit = access.permit(asked);
        Optional<Known> person = about.filter(seen -> maySee(permit, seen))
                .map(seen -> new Known(seen, persons.former(seen.id()), persons.death(seen.id())));
        return new CaseView(file.head(), file.parties(), file.handling(), person);
    }

    /** The cases in which the caller's organisation has a part, newest first, with what stands in for some to the caller. */
    @Operation(value = "case.list", read = true)
    public Page<CaseRow> list(PageRequest request) {
        return access.member().map(member -> list(member, request)).orElseGet(() -> Page.none(request));
    }

    private Page<CaseRow> list(Member member, PageRequest request) {
        OrganisationId organisation = new OrganisationId(member.organisation());
        Reader reader = new Reader(
                organisation,
                member.municipality(),
                cases.named(organisation, clock.today()).contains(member.actor().user()));
        return lists.page(reader, request);
    }

    /**
     * What has happened in a case, in the order of recording; reasons only for those who may read them.
     *
     * @throws CaseRefusal.UnknownCase if there is none by that id
     */
    @Operation(value = "case.timeline", read = true)
    public List<TimelineEntry> timeline(CaseId id) {
        return progress.inPlaceOf(id)
                .map(standIn -> entries(access.permit(standIn), standIn.timeline().stream()))
                .orElseGet(() -> entries(
                        access.permit(progress.look(id)),
                        cases.timeline(id).stream().map(TimelineLine::entry)));
    }

    private static List<TimelineEntry> entries(Permit permit, Stream<TimelineEntry> all) {
        return all.map(entry -> permit.sees("reasons") ? entry : entry.withoutReason())
                .toList();
    }

    /**
     * Names the user who answers for the case from now on.
     *
     * @throws CaseRefusal.UnknownCase if there is none by that id
     * @throws NotOfTheAdministration  if the user does not work at the case's social administration
     * @throws NotAmongTheNamed        if the case is on paper and the user is not named there
     */
    @Operation("case.assign-owner")
    public void assignOwner(CaseId id, Expected expected, String user) {
        CaseFile file = progress.take(id, expected);
        if (!directory.worksAt(user, file.administration())) {
            throw new NotOfTheAdministration(file.administration());
        }
        if (!file.concerned().mayKnow(user)) {
            throw new NotAmongTheNamed(clock.today());
        }
        cases.lock(id).ownedBy(user);
        progress.note(id, Occurrence.of("owner-assigned", clock.today()));
    }

    /**
     * Names the user who answers for the case at its coordination unit or housing agency from now on.
     *
     * @throws CaseRefusal.UnknownCase      if there is none by that id
     * @throws CaseRefusal.NotOfTheUnit     if the user does not work there
     */
    @Operation("case.assign-officer")
    public void assignOfficer(CaseId id, Expected expected, String user) {
        CaseFile file = progress.take(id, expected);
        if (!directory.worksAt(user, file.coordinationUnit())) {
            throw new CaseRefusal.NotOfTheUnit(file.coordinationUnit());
        }
        cases.lock(id).handledBy(user);
        progress.note(id, Occurrence.of("officer-assigned", clock.today()));
    }

    private static boolean maySee(Permit permit, PersonView person) {
        return permit.sees(person.protectedIdentity() ? "protected-person" : "person");
    }
}
