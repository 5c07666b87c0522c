package se.hemvist.intake.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.register.PaperLine.Registered;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.time.HouseClock;

/** Writes lines, each with the next number of its case. */
@ApplicationScoped
class Registering {

    @Inject
    RegisteredPapers papers;

    @Inject
    CaseProgress progress;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /** Two who write in one case wait for each other, so that no number is given twice or left out. */
    PaperId add(CaseId caseId, Paper paper) {
        progress.lock(caseId);
        int number = (int) papers.count(caseId) + 1;
        RegisteredPaper line = RegisteredPaper.registered(
                caseId,
                number,
                paper,
                new Registered(clock.now(), access.actor().user()));
        papers.add(line);
        return line.id();
    }
}
