package se.hemvist.intake.flatapplication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseParties;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.NewCase;
import se.hemvist.intake.application.NewCase.CaseSubject;
import se.hemvist.intake.assessment.AssessmentFiling;
import se.hemvist.intake.flatapplication.FlatApplicationEvent.Received;
import se.hemvist.intake.flatapplication.FlatApplicationRefusal.NoAgency;
import se.hemvist.intake.paperway.PaperWay;
import se.hemvist.intake.party.Directory;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.PersonId;
import se.hemvist.intake.party.Persons;
import se.hemvist.kernel.deadline.Deadlines;

/** Opens the case of an application, however it came: with what is applied for, what is assessed, and what is due. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ApplicationDesk {

    @Inject
    HandedInApplications applications;

    @Inject
    CaseProgress progress;

    @Inject
    PaperWay paperWay;

    @Inject
    Persons persons;

    @Inject
    Directory directory;

    @Inject
    Deadlines deadlines;

    @Inject
    RulingDue rulingDue;

    @Inject
    AssessmentFiling assessments;

    @Inject
    Event<FlatApplicationEvent> happened;

    CaseId open(NewFlatApplication handedIn, Origin origin) {
        LocalDate day = origin.receipt().day();
        NewCase opened = newCase(handedIn, origin);
        paperWay.open(opened, origin.paper());
        FlatApplication application = FlatApplication.received(opened.id(), handedIn, origin.receipt());
        applications.add(application);
        CaseFile file = progress.look(opened.id());
        handedIn.assessment().ifPresent(assessed -> assessments.file(file, assessed, day));
        deadlines.derive(rulingDue, rulingDue.of(application, file));
        happened.fire(new Received(FlatApplications.about(file), day, handedIn.asMessage()));
        return opened.id();
    }

    private NewCase newCase(NewFlatApplication handedIn, Origin origin) {
        Optional<PersonId> person = handedIn.person().map(named -> persons.admit(origin.municipality(), named));
        return new NewCase(
                origin.paper().map(form -> form.given().caseId()).orElseGet(CaseId::next),
                new CaseSubject(origin.municipality(), handedIn.programme(), person),
                CaseParties.ofOne(origin.applicant(), agency(origin)),
                origin.application(),
                origin.receipt().day());
    }

    /** @throws NoAgency if there is no housing agency to apply to */
    OrganisationId agency(Origin origin) {
        LocalDate day = origin.receipt().day();
        return directory.agency(origin.municipality(), day).orElseThrow(() -> new NoAgency(origin.municipality(), day));
    }
}
