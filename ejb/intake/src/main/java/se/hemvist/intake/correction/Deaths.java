package se.hemvist.intake.correction;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.correction.CorrectionRefusal.NobodyNamed;
import se.hemvist.intake.correction.PersonEvent.PersonDied;
import se.hemvist.intake.party.Death;
import se.hemvist.intake.party.PartyRefusal;
import se.hemvist.intake.party.PersonId;
import se.hemvist.intake.party.Persons;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;

/** That those have died whom cases are about. */
@Stateless
public class Deaths {

    @Inject
    Persons persons;

    @Inject
    CaseProgress progress;

    @Inject
    DeathNews news;

    @Inject
    Event<PersonEvent> happened;

    @Inject
    HouseClock clock;

    /**
     * Records that the person of the case has died. All open cases of the person tell of it and those who work on them are
     * told. A case that has not come to a home is over; whatever ran for it ends, as an offer. One that has goes on until the
     * lease is ended.
     *
     * @throws NobodyNamed                  if the case names no person yet
     * @throws PartyRefusal.AlreadyDead     if that has been recorded
     * @throws PartyRefusal.DiedBeforeBirth if the person was not born on the day
     * @throws CaseRefusal                  if there is no such case, or the day is still to come
     */
    @Operation("person.record-death")
    public void record(CaseId caseId, Expected expected, Death death) {
        CaseFile file = progress.take(caseId, expected);
        PersonId person = file.person().orElseThrow(NobodyNamed::new);
        Input.notAfter(clock.today(), death.on(), "on");
        persons.died(person, death, clock.today());
        news.tell(progress.lockAllOf(person), death.on());
        happened.fire(new PersonDied(person, death.on()));
    }
}
