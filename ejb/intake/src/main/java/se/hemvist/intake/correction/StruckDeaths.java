package se.hemvist.intake.correction;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseLetters;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.correction.CorrectionRefusal.NobodyNamed;
import se.hemvist.intake.correction.CorrectionRefusal.NotDead;
import se.hemvist.intake.correction.PersonEvent.DeathStruck;
import se.hemvist.intake.party.KnownDeath;
import se.hemvist.intake.party.PersonId;
import se.hemvist.intake.party.Persons;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.deadline.CaseDeadlines;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;

/** Deaths that were recorded of somebody who lives, as of the wrong person. */
@Stateless
public class StruckDeaths {

    @Inject
    Persons persons;

    @Inject
    CaseProgress progress;

    @Inject
    CaseLetters letters;

    @Inject
    CaseDeadlines deadlines;

    @Inject
    Event<PersonEvent> happened;

    @Inject
    HouseClock clock;

    /**
     * Strikes the death of the person of the case, who lives. What it ended goes on where it stood, here and downstream, and what is due
     * is derived anew: cases that were over by it, decisions that waited to be carried out and the one on support, the way to a lease of
     * one's own, the support that was given. An offer that it called off stays so, since its flats are free: that case waits for others.
     * All cases of the person that are not over tell of it, and those who work on them are told; why it was wrong stands in the one
     * where it was struck.
     *
     * @throws NobodyNamed             if the case names no person yet
     * @throws NotDead                 if no death of the person is recorded
     * @throws CaseRefusal.AlreadyOpen if the person has another open case in the programme of one that was over by it
     * @throws CaseRefusal.MissingPart if it is not said why
     * @throws CaseRefusal             if there is no such case
     * @throws se.hemvist.kernel.rule.Refusal if a lease was ended for it: that is taken back first, and cannot be once the flat is left
     */
    @Operation("person.strike-death")
    public void strike(CaseId caseId, Expected expected, String reason) {
        CaseFile file = progress.take(caseId, expected);
        PersonId person = file.person().orElseThrow(NobodyNamed::new);
        Occurrence struck = Occurrence.of("death-struck", clock.today());
        String because = Input.text(reason, "reason");
        KnownDeath wrong = persons.strikeDeath(person).orElseThrow(NotDead::new);
        List<CaseFile> theirs = progress.lockAllOf(person);
        theirs.forEach(each -> tell(each, each.id().equals(caseId) ? struck.because(because) : struck));
        happened.fire(new DeathStruck(person, wrong, struck.on()));
        deadlines.derive(theirs.stream().map(CaseFile::subject).collect(Collectors.toSet()));
    }

    private void tell(CaseFile file, Occurrence struck) {
        if (progress.isOverBy(file.id(), DeathNews.ENDED)) {
            progress.reopen(file.id(), struck);
        } else {
            progress.note(file.id(), struck);
        }
        if (!progress.look(file.id()).state().isEnd()) {
            letters.sendToOthers("death-struck", file);
        }
    }
}
