package se.hemvist.intake.takeover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.NewCase;
import se.hemvist.intake.application.NewCase.CaseSubject;
import se.hemvist.intake.application.TakenOverCases;
import se.hemvist.intake.decision.DecisionKind;
import se.hemvist.intake.decision.TakenOverDecisions;
import se.hemvist.intake.matching.TakenOverChecks;
import se.hemvist.intake.paperway.PaperWay;
import se.hemvist.intake.party.NewPerson;
import se.hemvist.intake.party.PersonId;
import se.hemvist.intake.party.Persons;
import se.hemvist.intake.referral.TakenOverConsents;
import se.hemvist.intake.takeover.WaitingHome.Course;

/** Takes over the cases that wait for a flat already, in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class WaitingHomes {

    @Inject
    TakenOverParties parties;

    @Inject
    Persons persons;

    @Inject
    PaperWay paperWay;

    @Inject
    TakenOverCases cases;

    @Inject
    TakenOverDecisions decisions;

    @Inject
    TakenOverConsents consents;

    @Inject
    TakenOverChecks checks;

    /**
     * Enters person, case, decisions, consents and the companies' answers; from then on it is matched as any other. Of one whose
     * identity is protected only those of the administration who are named may know, as of a case that was registered from the
     * paper.
     *
     * @throws se.hemvist.intake.party.PartyRefusal       if an organisation is none of those that have such a part, or a name is
     *     blank
     * @throws se.hemvist.intake.application.CaseRefusal  if the person has an open case in the programme, the owner may not know
     *     of it, or a day is out of order
     * @throws se.hemvist.intake.decision.DecisionRefusal if a decision runs on terms that it may not
     */
    public CaseFile enter(WaitingHome waiting, LocalDate today) {
        parties.demand(waiting.municipality(), waiting.programme(), waiting.parties(), today);
        Course course = waiting.course();
        boolean onPaper = waiting.person()
                .filter(person -> paperWay.isFor(waiting.municipality(), person))
                .isPresent();
        NewCase opened = new NewCase(
                CaseId.next(),
                new CaseSubject(waiting.municipality(), waiting.programme(), admitted(waiting)),
                waiting.parties(),
                course.application(),
                today);
        CaseFile file = cases.enterWaiting(opened, course.since(), onPaper, course.owner());
        course.home()
                .map(runs -> runs.decision(DecisionKind.HOUSING))
                .ifPresent(made -> decisions.enterWaiting(file, made));
        course.support()
                .map(runs -> runs.decision(DecisionKind.SUPPORT))
                .ifPresent(made -> decisions.enterWaiting(file, made));
        course.basis().ifPresent(basis -> {
            consents.enter(file, basis.consentOn(), today);
            checks.enter(file, basis.answered(), today);
        });
        return file;
    }

    private Optional<PersonId> admitted(WaitingHome waiting) {
        Optional<NewPerson> named = waiting.person();
        return named.map(person -> persons.admit(waiting.municipality(), person));
    }
}
