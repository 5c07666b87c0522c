package se.hemvist.intake.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.CaseRefusal.NotAmongTheNamed;
import se.hemvist.intake.application.CaseRefusal.NotOfTheAdministration;
import se.hemvist.intake.party.Directory;
import se.hemvist.kernel.number.CaseNumbers;

/** Cases that were followed elsewhere until they came here, in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TakenOverCases {

    @Inject
    OpenedCases cases;

    @Inject
    CaseProgress progress;

    @Inject
    CaseNumbers numbers;

    @Inject
    Directory directory;

    @Inject
    Event<CaseEvent> happened;

    /**
     * Opens it where it stands, the person being housed.
     *
     * @param onPaper whether of its administration only the named may know of it
     * @param owner   who answers for it there, where somebody is named
     * @throws CaseRefusal.AlreadyOpen if the person has an open case in the programme
     * @throws NotOfTheAdministration  if the owner does not work there
     * @throws NotAmongTheNamed        if it is on paper and the owner is not named there
     */
    public CaseFile enter(NewCase opened, boolean onPaper, Optional<String> owner) {
        return progress.look(enter(opened, CaseState.HOUSED, CaseProgress.HOME_TAKEN_OVER, onPaper, owner));
    }

    /**
     * Opens it where it stands, granted and waiting for a flat since that day.
     *
     * @param onPaper whether of its administration only the named may know of it
     * @param owner   who answers for it there, where somebody is named
     * @throws CaseRefusal            if the person has an open case in the programme, or it waited before it was applied for
     * @throws NotOfTheAdministration if the owner does not work there
     * @throws NotAmongTheNamed       if it is on paper and the owner is not named there
     */
    public CaseFile enterWaiting(NewCase opened, LocalDate since, boolean onPaper, Optional<String> owner) {
        Input.notBefore(opened.application().receivedOn(), since, "waitingSince");
        CaseId id = enter(opened, CaseState.GRANTED, "waiting-case-taken-over", onPaper, owner);
        progress.advance(id, CaseState.WAITING_FOR_FLAT, "watch-started", since);
        return progress.look(id);
    }

    private CaseId enter(NewCase opened, CaseState stands, String what, boolean onPaper, Optional<String> owner) {
        progress.demandNoneOpen(opened);
        HousingCase taken = HousingCase.takenOver(
                numbers.next(opened.subject().municipality(), opened.openedOn().getYear()), opened, stands);
        if (onPaper) {
            taken.fromPaper();
        }
        cases.add(taken);
        progress.note(taken.id(), opened.received());
        progress.note(taken.id(), Occurrence.of(what, opened.openedOn()));
        owner.ifPresent(user -> name(taken, user, opened));
        happened.fire(new CaseEvent.Opened(
                taken.id(), opened.subject().municipality(), opened.subject().programme(), opened.openedOn()));
        return taken.id();
    }

    private void name(HousingCase taken, String user, NewCase opened) {
        CaseFile file = progress.look(taken.id());
        if (!directory.worksAt(user, file.administration())) {
            throw new NotOfTheAdministration(file.administration()).at("owner");
        }
        if (!file.concerned().mayKnow(user)) {
            throw new NotAmongTheNamed(opened.openedOn()).at("owner");
        }
        taken.ownedBy(user);
    }
}
