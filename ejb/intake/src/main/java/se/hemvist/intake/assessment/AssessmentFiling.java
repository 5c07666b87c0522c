package se.hemvist.intake.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.assessment.Assessment.Recorded;
import se.hemvist.intake.assessment.AssessmentRefusal.NobodyToAssess;
import se.hemvist.intake.assessment.AssessmentRefusal.NotAssessedSo;
import se.hemvist.intake.assessment.AssessmentRefusal.UnknownTargetGroup;
import se.hemvist.intake.targetgroup.GroupsOfTheDay;
import se.hemvist.intake.targetgroup.TargetGroup;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.number.Municipality;

/** Putting assessments on file, for the work inside a transaction: with an application, or after it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class AssessmentFiling {

    @Inject
    RecordedAssessments assessments;

    @Inject
    GroupsOfTheDay groups;

    @Inject
    CaseProgress progress;

    @Inject
    Access access;

    /**
     * Puts one on file beside those before it.
     *
     * @throws CaseRefusal.NotDoneInThisState if the case is over
     * @throws NotAssessedSo                  if the programme does not tie the home to anything of the kind
     * @throws NobodyToAssess                 if the case is not yet about anybody
     * @throws UnknownTargetGroup             if there is no such target group on the day
     * @throws AssessmentRefusal              if parts of it contradict each other or the target group
     * @throws CaseRefusal                    if a text is blank or a day is out of order
     */
    public void file(CaseFile file, PersonalAssessment assessed, LocalDate on) {
        if (GuardPolicy.of(file.programme()).isEmpty()) {
            throw new NotAssessedSo(file.programme());
        }
        file.demandOpen();
        if (file.person().isEmpty()) {
            throw new NobodyToAssess(file.programme());
        }
        demandSound(file.municipality(), assessed, on);
        int number = assessments.of(file.id()).size() + 1;
        assessments.add(new Assessment(
                file.id(), new Recorded(number, on, access.actor().user()), assessed));
        progress.note(file.id(), Occurrence.of("assessment-recorded", on));
    }

    /**
     * What is looked at in the assessment itself, whatever case it is for.
     *
     * @throws UnknownTargetGroup if there is no such target group on the day
     * @throws AssessmentRefusal  if parts of it contradict each other or the target group
     * @throws CaseRefusal        if a text is blank or a day is out of order
     */
    public void demandSound(Municipality municipality, PersonalAssessment assessed, LocalDate on) {
        TargetGroup group = groups.find(municipality, assessed.group().code(), on)
                .orElseThrow(() -> new UnknownTargetGroup(
                        on,
                        groups.on(municipality, on).stream()
                                .map(TargetGroup::code)
                                .toList()));
        new Soundness(group, on).demand(assessed);
    }
}
