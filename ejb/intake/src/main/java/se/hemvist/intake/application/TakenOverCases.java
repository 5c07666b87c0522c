package se.hemvist.intake.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import se.hemvist.intake.application.CaseRefusal.NotAmongTheNamed;
import se.hemvist.intake.application.CaseRefusal.NotOfTheAdministration;
import se.hemvist.intake.party.Directory;
import se.hemvist.kernel.number.CaseNumbers;

/** Cases of people who have their home already and were followed elsewhere, in the caller's transaction. */
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
        progress.demandNoneOpen(opened);
        HousingCase taken = HousingCase.takenOver(
                numbers.next(opened.subject().municipality(), opened.openedOn().getYear()), opened);
        if (onPaper) {
            taken.fromPaper();
        }
        cases.add(taken);
        progress.note(taken.id(), opened.received());
        progress.note(taken.id(), Occurrence.of("case-taken-over", opened.openedOn()));
        owner.ifPresent(user -> name(taken, user, opened));
        happened.fire(new CaseEvent.Opened(
                taken.id(), opened.subject().municipality(), opened.subject().programme(), opened.openedOn()));
        return progress.look(taken.id());
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
