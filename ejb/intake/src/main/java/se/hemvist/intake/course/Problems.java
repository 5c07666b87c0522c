package se.hemvist.intake.course;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseLetters;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.course.CourseRefusal.MediationEnded;
import se.hemvist.intake.mediation.MediationFile;
import se.hemvist.intake.mediation.MediationFiles;
import se.hemvist.intake.mediation.MediationRefusal;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.offer.OfferRefusal;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;

/** Telling the agency at once of a problem in a mediation that runs. */
@Stateless
public class Problems {

    @Inject
    ToldProblems problems;

    @Inject
    MediationFiles mediations;

    @Inject
    CaseProgress progress;

    @Inject
    CaseLetters letters;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Tells of a problem; a letter says to the agency that there is one.
     *
     * @throws OfferRefusal.UnknownOffer         if there is no offer by that id
     * @throws MediationRefusal.UnknownMediation if its landlord did not have to be asked
     * @throws MediationEnded                    once the flat is signed for or out of question
     * @throws CaseRefusal                       if it says nothing, the day is still to come, or before the inquiry
     */
    @Operation("mediation.tell-problem")
    public void tell(OfferId id, Expected expected, NewProblem problem) {
        MediationFile mediation = mediations.take(id, expected);
        if (mediation.offer().state().next().isEmpty()) {
            throw new MediationEnded(mediation.offer().state());
        }
        Input.notAfter(clock.today(), problem.on(), "on");
        Input.notBefore(mediation.offer().head().reservedOn(), problem.on(), "on");
        int place = problems.of(id).size() + 1;
        problems.add(ProblemNote.told(id, problem, access.actor().user(), place));
        CaseFile file = mediation.housingCase();
        progress.note(file.id(), Occurrence.of("mediation-problem-told", problem.on()));
        letters.send("mediation-problem", file.coordinationUnit(), file);
    }

    /**
     * The problems of a mediation, in the order of telling.
     *
     * @throws MediationRefusal.UnknownMediation if there is none by that id
     */
    @Operation(value = "mediation.list-problems", read = true)
    public List<ProblemView> list(OfferId id) {
        access.permit(mediations.look(id).housingCase());
        return problems.of(id).stream().map(ProblemNote::view).toList();
    }
}
