package se.hemvist.intake.correction;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.correction.CorrectionRefusal.BothOpen;
import se.hemvist.intake.correction.CorrectionRefusal.NobodyNamed;
import se.hemvist.intake.correction.PersonEvent.PersonDied;
import se.hemvist.intake.correction.PersonEvent.PersonsMerged;
import se.hemvist.intake.correction.SameHuman.Keep;
import se.hemvist.intake.paperway.PaperWay;
import se.hemvist.intake.party.IdentityChange;
import se.hemvist.intake.party.PartyRefusal;
import se.hemvist.intake.party.PersonId;
import se.hemvist.intake.party.Persons;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;

/** By what those are known whom the cases are about, put right. */
@Stateless
public class PersonIdentities {

    @Inject
    DeathNews news;

    @Inject
    Persons persons;

    @Inject
    CaseProgress progress;

    @Inject
    PaperWay paper;

    @Inject
    Event<PersonEvent> happened;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * The person of the case has got a personal number in the place of a coordination number. The old number stays readable
     * and goes on finding the person; all cases of the person tell of it.
     *
     * @throws NobodyNamed                        if the case names no person yet
     * @throws PartyRefusal.AlreadyPersonalNumber if it is a personal number that the person has
     * @throws PartyRefusal.NotAPersonalNumber    if the new one is no personal number
     * @throws PartyRefusal.NumberOfAnother       if it is another's in the municipality: then the two are to be merged
     * @throws CaseRefusal                        if there is no such case or no reason, or the day is still to come
     */
    @Operation("person.replace-number")
    public void replaceNumber(CaseId caseId, Expected expected, NewNumber number) {
        CaseFile file = progress.take(caseId, expected);
        PersonId person = personOf(file);
        LocalDate on = Input.notAfter(clock.today(), number.on(), "on");
        IdentityChange change = change(on, number.reason());
        persons.replaceNumber(file.municipality(), person, number.identityNumber(), change);
        protectIfKnownAsProtected(file, person);
        tell("identity-number-replaced", change, caseId, progress.lockAllOf(person));
    }

    /**
     * The person of the case and another one in the municipality are one human. One of the two stands for both from now on;
     * the other's identity stays readable there, and whatever finds it finds the one kept. Where either was protected the one
     * kept is.
     *
     * @throws NobodyNamed                          if the case names no person yet
     * @throws PartyRefusal.UnknownPerson           if nobody in the municipality is or was known by the number
     * @throws PartyRefusal.SamePerson              if that is the person of the case
     * @throws PartyRefusal.AlreadyMerged           if either has been merged before
     * @throws PartyRefusal.KeepsCoordinationNumber if only the one that would not be kept has a personal number
     * @throws BothOpen                             if both have an open case in a programme
     * @throws CaseRefusal                          if there is no such case or no reason
     */
    @Operation("person.merge")
    public void merge(CaseId caseId, Expected expected, SameHuman human) {
        CaseFile file = progress.take(caseId, expected);
        PersonId named = persons.named(file.municipality(), human.identityNumber());
        if (human.keep() == Keep.PERSON_OF_THE_CASE) {
            merge(file, personOf(file), named, human);
        } else {
            merge(file, named, personOf(file), human);
        }
    }

    private void merge(CaseFile file, PersonId kept, PersonId merged, SameHuman human) {
        IdentityChange change = change(clock.today(), human.reason());
        boolean diedAsOne =
                persons.death(kept).isPresent() != persons.death(merged).isPresent();
        persons.merge(kept, merged, change);
        List<CaseFile> theirs = progress.lockAllOf(kept);
        List<CaseFile> others = progress.lockAllOf(merged);
        demandNoneTwice(file, theirs, others);
        others.forEach(other -> progress.follow(other.id(), kept));
        protectIfKnownAsProtected(file, kept);
        happened.fire(new PersonsMerged(kept, merged));
        persons.death(kept).filter(death -> diedAsOne).ifPresent(death -> {
            news.tell(Stream.concat(theirs.stream(), others.stream()).toList(), death.on());
            happened.fire(new PersonDied(kept, death.on()));
        });
        tell(
                "persons-merged",
                change,
                file.id(),
                Stream.concat(theirs.stream(), others.stream()).toList());
    }

    /** @throws BothOpen if there is an open case in a programme among the ones as well as among the others */
    private void demandNoneTwice(CaseFile asked, List<CaseFile> theirs, List<CaseFile> others) {
        theirs.stream()
                .filter(one -> !one.state().isEnd())
                .flatMap(one -> others.stream()
                        .filter(other -> !other.state().isEnd() && other.programme() == one.programme())
                        .map(other -> refusal(asked, one, other)))
                .findFirst()
                .ifPresent(refusal -> {
                    throw refusal;
                });
    }

    private BothOpen refusal(CaseFile asked, CaseFile one, CaseFile other) {
        return new BothOpen(
                one.programme(),
                Stream.of(one, other)
                        .flatMap(open -> open.numberFor(asked.administration(), access.actor()).stream())
                        .collect(Collectors.toSet()));
    }

    /** A form on the paper way may have been the first to name the number. */
    private void protectIfKnownAsProtected(CaseFile file, PersonId person) {
        if (paper.isFor(file.municipality(), persons.get(person))) {
            persons.protect(person);
        }
    }

    /** The reason stands where it was recorded: in the other cases others may read the timeline. */
    private void tell(String what, IdentityChange change, CaseId recordedIn, List<CaseFile> cases) {
        Occurrence occurrence = Occurrence.of(what, change.on());
        cases.forEach(file -> progress.note(
                file.id(), file.id().equals(recordedIn) ? occurrence.because(change.reason()) : occurrence));
    }

    private IdentityChange change(LocalDate on, String reason) {
        return new IdentityChange(
                on, Input.text(reason, "reason"), access.actor().user(), clock.now());
    }

    private static PersonId personOf(CaseFile file) {
        return file.person().orElseThrow(NobodyNamed::new);
    }
}
