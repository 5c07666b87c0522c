package se.hemvist.intake.takeover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.NewCase;
import se.hemvist.intake.application.NewCase.CaseSubject;
import se.hemvist.intake.application.TakenOverCases;
import se.hemvist.intake.decision.DecisionKind;
import se.hemvist.intake.decision.TakenOverDecisions;
import se.hemvist.intake.paperway.PaperWay;
import se.hemvist.intake.party.Directory;
import se.hemvist.intake.party.Directory.Demand;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.party.PersonId;
import se.hemvist.intake.party.Persons;
import se.hemvist.intake.takeover.RunningHome.Course;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.intake.vacancy.LetFlats;
import se.hemvist.kernel.number.Municipality;

/** Takes over the homes that people live in already, as far as intake keeps them, in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class RunningHomes {

    private static final Set<OrganisationKind> LANDLORDS =
            EnumSet.of(OrganisationKind.HOUSING_COMPANY, OrganisationKind.LANDLORD);

    @Inject
    Directory directory;

    @Inject
    TakenOverParties parties;

    @Inject
    Persons persons;

    @Inject
    PaperWay paperWay;

    @Inject
    TakenOverCases cases;

    @Inject
    LetFlats flats;

    @Inject
    TakenOverDecisions decisions;

    /** What a home is here now. */
    public record Entered(CaseFile file, FlatId flat) {}

    /**
     * Enters person, flat, case and decisions. Of one whose identity is protected only those of the administration who are
     * named may know, as of a case that was registered from the paper.
     *
     * @throws se.hemvist.intake.party.PartyRefusal             if an organisation is none of those that have such a part, or
     *     a name is blank
     * @throws se.hemvist.intake.application.CaseRefusal        if the person has an open case in the programme, the owner may
     *     not know of it, or a day is out of order
     * @throws se.hemvist.intake.vacancy.FlatRefusal            if the flat is here already, or cannot be
     * @throws se.hemvist.intake.decision.DecisionRefusal       if a decision runs on terms that it may not
     */
    public Entered enter(RunningHome home, LocalDate today) {
        Municipality municipality = home.flat().municipality();
        demand(home, today);
        boolean onPaper = paperWay.isFor(municipality, home.person());
        PersonId person = persons.admit(municipality, home.person());
        FlatId flat = flats.enter(home.flat(), today);
        Course course = home.course();
        NewCase opened = new NewCase(
                CaseId.next(),
                new CaseSubject(municipality, home.programme(), Optional.of(person)),
                home.parties(),
                course.application(),
                today);
        CaseFile file = cases.enter(opened, onPaper, course.owner());
        course.home()
                .map(runs -> runs.decision(DecisionKind.HOUSING))
                .ifPresent(made -> decisions.enter(file, made, course.movedInOn()));
        course.support()
                .map(runs -> runs.decision(DecisionKind.SUPPORT))
                .ifPresent(made -> decisions.enter(file, made, course.movedInOn()));
        return new Entered(file, flat);
    }

    private void demand(RunningHome home, LocalDate today) {
        Municipality municipality = home.flat().municipality();
        parties.demand(municipality, home.programme(), home.parties(), today);
        directory.require(home.flat().company(), new Demand(municipality, LANDLORDS, today), "landlord");
    }
}
