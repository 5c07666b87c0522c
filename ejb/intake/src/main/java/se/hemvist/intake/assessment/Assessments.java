package se.hemvist.intake.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.assessment.Assessment.Recorded;
import se.hemvist.intake.assessment.AssessmentRefusal.NoAssessment;
import se.hemvist.intake.assessment.AssessmentView.Examined;
import se.hemvist.intake.assessment.AssessmentView.Filed;
import se.hemvist.intake.assessment.AssessmentView.GroupStanding;
import se.hemvist.intake.assessment.AssessmentView.Head;
import se.hemvist.intake.assessment.AssessmentView.Outcome;
import se.hemvist.intake.assessment.AssessmentView.Treated;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Permit;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;

/** Recording and reading what is assessed of the person for whom a flat is applied. */
@Stateless
public class Assessments {

    /** What tells of treatment, and of why it is there or not. */
    private static final Set<Guard> OF_TREATMENT = EnumSet.of(Guard.PAID_BY_CITY, Guard.GROUP_CONDITIONS);

    @Inject
    RecordedAssessments assessments;

    @Inject
    AssessmentFiling filing;

    @Inject
    PersonalGuards guards;

    @Inject
    CaseProgress progress;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Records an assessment beside those before it; the latest one counts.
     *
     * @throws CaseRefusal       if the case is over, a text is blank or a day is out of order
     * @throws AssessmentRefusal if nobody is assessed so in the case, or the assessment does not hang together
     */
    @Operation("assessment.record")
    public void record(CaseId caseId, Expected expected, PersonalAssessment assessed) {
        filing.file(progress.take(caseId, expected), assessed, clock.today());
    }

    /**
     * Whether anything has been assessed.
     *
     * @throws CaseRefusal.UnknownCase if there is no such case
     */
    @Operation(value = "assessment.read", read = true)
    public boolean isThere(CaseId caseId) {
        access.permit(progress.look(caseId));
        return !assessments.of(caseId).isEmpty();
    }

    /**
     * An assessment of a case, and what follows from it today.
     *
     * @param number which one, counted from 1; the latest if none is said
     * @throws CaseRefusal.UnknownCase if there is no such case
     * @throws NoAssessment            if there is none, or none by that number
     */
    @Operation(value = "assessment.read", read = true)
    public AssessmentView get(CaseId caseId, Optional<Integer> number) {
        CaseFile file = progress.look(caseId);
        Permit permit = access.permit(file);
        List<Assessment> all = assessments.of(caseId);
        Assessment wanted = all.stream()
                .filter(each ->
                        number.isEmpty() || number.get() == each.recorded().number())
                .findFirst()
                .orElseThrow(NoAssessment::new);
        GuardFacts facts = guards.facts(file, wanted, clock.today());
        boolean whole = permit.sees("treatment");
        return new AssessmentView(
                new Head(
                        caseId,
                        filed(wanted),
                        all.stream().map(Assessments::filed).toList()),
                whole ? Optional.of(treated(caseId, facts)) : Optional.empty(),
                facts.assessment().ability(),
                facts.assessment().need(),
                outcome(file, facts, whole));
    }

    private static Filed filed(Assessment assessment) {
        Recorded recorded = assessment.recorded();
        return new Filed(recorded.number(), recorded.on(), recorded.by());
    }

    private Treated treated(CaseId caseId, GuardFacts facts) {
        PersonalAssessment assessed = facts.assessment();
        return new Treated(
                assessed.care(),
                new GroupStanding(facts.group(), assessed.group()),
                assessed.reasons(),
                assessments.examined(caseId).map(made -> new Examined(made.decided(), made.by())));
    }

    /** Whoever does not read of treatment is told how its guards stand, and not why. */
    private static Outcome outcome(CaseFile file, GuardFacts facts, boolean whole) {
        Set<Hint> hints = Hint.of(facts.assessment(), facts.group(), file.programme());
        if (!whole) {
            hints.retainAll(EnumSet.of(Hint.NEED_SUITS_ANOTHER_FLAT));
        }
        return new Outcome(
                facts.assessment().need().suits(),
                hints,
                facts.all().stream()
                        .map(judgement ->
                                whole || !OF_TREATMENT.contains(judgement.guard()) ? judgement : judgement.bare())
                        .toList());
    }
}
