package se.hemvist.intake.matching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.CaseRefusal.NotDoneInThisState;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.disclosure.Disclosed;
import se.hemvist.intake.disclosure.Disclosure;
import se.hemvist.intake.disclosure.DisclosureLog;
import se.hemvist.intake.disclosure.Ground;
import se.hemvist.intake.matching.LettingRules.AnswerTime;
import se.hemvist.intake.matching.MatchingRefusal.NobodyToAsk;
import se.hemvist.intake.matching.MatchingRefusal.NotAsked;
import se.hemvist.intake.party.Directory;
import se.hemvist.intake.party.Directory.Demand;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.party.PartyRefusal;
import se.hemvist.intake.party.PersonView;
import se.hemvist.intake.party.Persons;
import se.hemvist.intake.referral.ReferralRefusal;
import se.hemvist.intake.referral.StandingConsents;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Permit;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.time.HouseClock;

/** Asking companies whether they have known the person as a tenant, and can again. */
@Stateless
public class LandlordChecks {

    static final Set<OrganisationKind> OWNERS = EnumSet.of(OrganisationKind.HOUSING_COMPANY, OrganisationKind.LANDLORD);

    @Inject
    AskedCompanies checks;

    @Inject
    StandingConsents consents;

    @Inject
    DisclosureLog disclosures;

    @Inject
    CaseProgress progress;

    @Inject
    Persons persons;

    @Inject
    Directory directory;

    @Inject
    Deadlines deadlines;

    @Inject
    LandlordCheckDue checkDue;

    @Inject
    CheckCourse course;

    @Inject
    AnswerTime time;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Asks each of the companies. Once the case has gone on, more of them are asked without moving it: a flat may come in
     * with one more company.
     *
     * @throws NotDoneInThisState                 unless the letting office has the basis, by which the person approves,
     *     and the person has no home yet
     * @throws NobodyToAsk                        if no company is named
     * @throws MatchingRefusal.AlreadyAsked       if one of them has been asked since the office has the basis
     * @throws PartyRefusal.NotSuchAnOrganisation if one of them is no company or landlord of the municipality
     * @throws ReferralRefusal.NoConsent          if the person has taken back the consent to that
     * @throws CaseRefusal                        if they are asked in the future, or before the basis was sent
     */
    @Operation("landlord-check.ask")
    public void ask(CaseId caseId, Expected expected, Set<OrganisationId> companies, LocalDate on) {
        CaseFile file = progress.takeIn(CaseState.usingBasis(), caseId, expected);
        Input.notAfter(clock.today(), Input.notBefore(progress.since(caseId), on, "on"), "on");
        if (companies.isEmpty()) {
            throw new NobodyToAsk();
        }
        consents.requireForBasis(caseId, clock.today());
        companies.forEach(company -> ask(file, company, on));
        progress.note(
                caseId, Occurrence.of("companies-asked", on).by("LettingRules", time.on(file.municipality(), on)));
    }

    /**
     * Records what a company answers; the same answer again changes nothing. With the last answer the case goes on: to
     * matching if a company can take the person, else back to the assessment.
     *
     * @throws NotAsked                        if the company has not been asked about such a case
     * @throws MatchingRefusal.AlreadyAnswered if it has answered otherwise
     * @throws NotDoneInThisState              if the case is over
     * @throws CaseRefusal                     if the day is before it was asked, or in the future
     */
    @Operation("landlord-check.answer")
    public void answer(CaseId caseId, OrganisationId company, CheckAnswer answer) {
        CaseFile file = progress.lock(caseId);
        access.permit(new CompanyQuestion(file.subject(), company, file.municipality()));
        if (checks.get(caseId, company).answer(answer, clock.today())) {
            file.demandOpen();
            deadlines.met(checkDue, caseId.value(), company.value().toString(), answer.on());
            progress.note(caseId, Occurrence.of("company-answered", answer.on()));
            course.proceed(file, answer.on());
        }
    }

    /**
     * What the companies have been asked and have answered in a case.
     *
     * @throws CaseRefusal.UnknownCase if there is no such case
     */
    @Operation(value = "landlord-check.read", read = true)
    public List<CheckView> of(CaseId caseId) {
        access.permit(progress.look(caseId));
        return checks.of(caseId).stream().map(LandlordCheck::view).toList();
    }

    /** What the caller's company has not answered, the oldest first. */
    @Operation(value = "landlord-check.list", read = true)
    public Page<CheckRow> open(PageRequest request) {
        Actor actor = access.actor();
        access.permit(actor.municipality().map(Related::anything).orElseGet(Related::installation));
        OrganisationId company = actor.organisation().map(OrganisationId::new).orElseThrow(NotAsked::new);
        List<LandlordCheck> open = checks.openAt(company, request);
        Function<CaseId, CaseFile> files =
                progress.look(open.stream().map(LandlordCheck::caseId).toList());
        return new Page<>(open, checks.countOpenAt(company), request)
                .map(check -> row(check, files.apply(check.caseId())));
    }

    /**
     * The question as the company reads it that has been asked. Whom it is about is told for as long as the answer is
     * waited for and the person's consent stands; never where the identity is protected, of which the letting office asks
     * on paper.
     *
     * @throws CaseRefusal.UnknownCase if there is no such case
     * @throws NotAsked                if the company has not been asked about it
     */
    @Operation(value = "landlord-check.read-question", read = true)
    public CheckQuestion question(CaseId caseId, OrganisationId company) {
        CaseFile file = progress.look(caseId);
        Permit permit = access.permit(new CompanyQuestion(file.subject(), company, file.municipality()));
        LandlordCheck check = checks.get(caseId, company);
        return new CheckQuestion(row(check, file), about(check, file).filter(person -> permit.sees("person")));
    }

    private Optional<PersonView> about(LandlordCheck check, CaseFile file) {
        boolean waits = !check.isAnswered() && !file.state().isEnd();
        return file.person()
                .filter(known -> waits && consents.standForBasis(file.id(), clock.today()))
                .map(persons::get)
                .filter(person -> !person.protectedIdentity() && !file.isOnPaper());
    }

    private void ask(CaseFile file, OrganisationId company, LocalDate on) {
        directory.require(company, new Demand(file.municipality(), OWNERS, on), "companies");
        LandlordCheck check = checks.find(file.id(), company)
                .map(before -> again(before, file, on))
                .orElseGet(() -> first(file.id(), company, on));
        deadlines.derive(checkDue, checkDue.of(check, file));
        disclosures.note(file.id(), Disclosure.of(Disclosed.LANDLORD_CHECK, company, Ground.CONSENT, on));
    }

    private LandlordCheck first(CaseId caseId, OrganisationId company, LocalDate on) {
        LandlordCheck check = new LandlordCheck(caseId, company, on);
        checks.add(check);
        return check;
    }

    private LandlordCheck again(LandlordCheck check, CaseFile file, LocalDate on) {
        if (file.state() != CaseState.BASIS_SENT) {
            throw check.alreadyAsked();
        }
        check.askAgain(progress.since(file.id()), on, access.actor().user());
        return check;
    }

    private CheckRow row(LandlordCheck check, CaseFile file) {
        LocalDate answerBy =
                time.on(file.municipality(), check.askedOn()).rule().answerBy(check.askedOn());
        return new CheckRow(check.caseId(), file.number(), check.askedOn(), answerBy);
    }
}
