package se.hemvist.intake.paperway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseLetters;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.CaseRefusal.AlreadyOpen;
import se.hemvist.intake.application.NewCase;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.paperway.PaperTaskView.Receipt;
import se.hemvist.intake.party.NewPerson;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.PersonView;
import se.hemvist.intake.party.Persons;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.number.CaseNumber;
import se.hemvist.kernel.number.CaseNumbers;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;

/**
 * Takes forms of those whose identity is protected out of the e-services, for the use cases that receive forms, in their
 * transaction. The sender's organisation is told that there is a task, and nothing more; its unit head answers for that
 * it is done.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PaperWay {

    @Inject
    KeptTasks tasks;

    @Inject
    Persons persons;

    @Inject
    CaseNumbers numbers;

    @Inject
    CaseProgress progress;

    @Inject
    CaseLetters letters;

    @Inject
    Deadlines deadlines;

    @Inject
    PaperTaskDue taskDue;

    @Inject
    PaperCaseDue caseDue;

    @Inject
    TaskDesk desk;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Whether what comes of the person through an e-service goes on paper: the form says so, or the person is known here as
     * protected, or a form has gone so before, whatever became of it. Of two forms at once the second waits.
     */
    public boolean isFor(Municipality municipality, NewPerson person) {
        return persons.hasProtectedIdentity(municipality, person)
                || tasks.areAbout(municipality, persons.numbers(municipality, person.identityNumber()));
    }

    /** The same of whom a case is about; waits for nobody. */
    public boolean isFor(Municipality municipality, PersonView person) {
        return person.protectedIdentity()
                || tasks.areAbout(municipality, persons.numbers(municipality, person.identityNumber()));
    }

    /** Whether the message has been received so before. */
    public boolean knows(Municipality municipality, String messageId) {
        return tasks.knows(municipality, messageId);
    }

    /**
     * Makes a task of the form, which would have opened a case; the receipt reads as if it had, and whoever sent it is
     * shown what stands in for that case.
     *
     * @param goesOn the person's open case, if the form goes on with it and opens none
     * @throws AlreadyOpen if the person has an open case in the programme, or another form of the kind came of which a case
     *     is still to come, as if that had opened one
     */
    public Receipt take(IncomingForm form, Optional<CaseFile> goesOn) {
        demandNoneBefore(form, goesOn);
        PaperTask task = goesOn.map(file -> task(form, new Receipt(file.id(), file.number())))
                .orElseGet(() -> task(form, next(form))
                        .showing(
                                form.wouldBe(),
                                new SentBy(
                                        access.actor().user(),
                                        clock.now(),
                                        form.person().protectedIdentity(),
                                        form.wouldBe().withAssessment())));
        keep(task);
        return task.view(false).receipt();
    }

    private static PaperTask task(IncomingForm form, Receipt receipt) {
        return new PaperTask(form.municipality(), form.arrival(), receipt, form.person());
    }

    private Receipt next(IncomingForm form) {
        int year = form.arrival().receivedOn().getYear();
        return new Receipt(CaseId.next(), numbers.next(form.municipality(), year));
    }

    private void demandNoneBefore(IncomingForm form, Optional<CaseFile> goesOn) {
        Arrival arrival = form.arrival();
        List<PaperTask> before = tasks.awaitingCase(
                form.municipality(),
                arrival.kind(),
                persons.numbers(form.municipality(), form.person().identityNumber()));
        Programme programme = arrival.kind().programme();
        Optional<CaseFile> open =
                refusing(form.municipality(), programme, form.person()).filter(file -> goesOn.isEmpty());
        if (open.isPresent() || !before.isEmpty()) {
            throw new AlreadyOpen(
                    programme,
                    open.flatMap(file -> given(file, arrival.from())).or(() -> given(before, arrival.from())));
        }
    }

    /** The number of a case, for the organisation whose it is: for who may know of it, and for who sent the form it came from. */
    private Optional<CaseNumber> given(CaseFile open, OrganisationId asking) {
        return open.numberFor(asking, access.actor())
                .or(() -> tasks.sent(open.id(), access.actor().user()).flatMap(form -> given(List.of(form), asking)));
    }

    /**
     * Lets nobody be named in a case as whom it is about who has an open one in its programme, as in any case.
     *
     * @throws AlreadyOpen if so
     */
    public void demandNoneOpen(CaseFile file, NewPerson person) {
        refusing(file.municipality(), file.programme(), person).ifPresent(open -> {
            throw new AlreadyOpen(file.programme(), open.numberFor(file.administration(), access.actor()));
        });
    }

    /** Makes a task of a form in a case; of one that is sent again while the first waits, none. */
    public void takeIn(CaseFile file, Arrival arrival, PersonView person) {
        takeIn(file, arrival, person.named());
    }

    /** The same of somebody whom the case does not know. */
    public void takeIn(CaseFile file, Arrival arrival, NewPerson person) {
        if (!tasks.waits(file.id(), arrival.kind(), persons.numbers(file.municipality(), person.identityNumber()))) {
            keep(new PaperTask(file.municipality(), arrival, new Receipt(file.id(), file.number()), person));
        }
    }

    /**
     * The form that was sent on paper and from which a case is registered now, once, by whoever is named in the
     * organisation that it came from.
     *
     * @throws PaperWayRefusal.UnknownTask       if there is none by that id
     * @throws PaperWayRefusal.OtherForm         if it is another form
     * @throws PaperWayRefusal.NotSentYet        unless it has been sent
     * @throws PaperWayRefusal.AlreadyRegistered if a case has been registered from it
     */
    public PaperForm register(PaperTaskId id, Expected expected, FormKind wanted) {
        PaperForm form = desk.take(id, expected).register(wanted, access.actor().user(), clock.today());
        deadlines.met(caseDue, id.value(), "", clock.today());
        return form;
    }

    /**
     * Opens a case: from the paper where it is registered from one, with the number that the sender of the form was given.
     *
     * @throws AlreadyOpen            if the person has an open case in the programme
     * @throws CaseRefusal.DayTooLate if the application came after the case
     */
    public void open(NewCase opened, Optional<PaperForm> form) {
        form.ifPresentOrElse(
                paper -> progress.openFromPaper(opened, paper.given().number()), () -> progress.open(opened));
    }

    /**
     * The person's open case, which another form comes up against. One that says itself that the identity is protected does
     * not come up against a case that is not on paper: it may be the first to say so, and that is not to be lost.
     */
    private Optional<CaseFile> refusing(Municipality municipality, Programme programme, NewPerson person) {
        return persons.known(municipality, person.identityNumber())
                .flatMap(known -> progress.lockOpen(known.id(), programme))
                .filter(open -> open.isOnPaper() || !person.protectedIdentity());
    }

    /** The number that the organisation was given for one of the forms, if it was given any and the caller may know of it. */
    private Optional<CaseNumber> given(List<PaperTask> forms, OrganisationId asking) {
        return forms.stream()
                .filter(form -> form.organisation().equals(asking) && desk.mayKnow(form))
                .map(form -> form.view(false).receipt().number())
                .findFirst();
    }

    private void keep(PaperTask task) {
        tasks.add(task);
        deadlines.derive(taskDue, PaperTaskDue.of(task));
        letters.sendAboutNoCase("paper-task", task.organisation(), "paper-tasks");
    }
}
