package se.hemvist.intake.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseLetters;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.kernel.time.HouseClock;

/** What it means for a person's open cases that the person has died. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class DeathNews {

    /** What the timeline calls it that a case was over by a death. */
    static final String ENDED = "ended-by-death";

    @Inject
    CaseProgress progress;

    @Inject
    CaseLetters letters;

    @Inject
    HouseClock clock;

    /** Those that are not over tell of it; one that has not come to a home is over, and those who work on it are told. */
    void tell(Collection<CaseFile> cases, LocalDate diedOn) {
        cases.stream().filter(file -> !file.state().isEnd()).forEach(file -> tell(file, diedOn));
    }

    /** It is over on the day on which that became known: what was done until then was done. */
    private void tell(CaseFile file, LocalDate diedOn) {
        progress.note(file.id(), Occurrence.of("person-died", diedOn));
        if (file.state() != CaseState.HOUSED) {
            progress.advance(file.id(), CaseState.WITHDRAWN, ENDED, clock.today());
        }
        letters.sendToOthers("person-died", file);
    }
}
