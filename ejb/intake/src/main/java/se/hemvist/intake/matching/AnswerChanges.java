package se.hemvist.intake.matching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseLetters;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.matching.MatchingRefusal.NotAnswered;
import se.hemvist.intake.matching.MatchingRefusal.NotAsked;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.time.HouseClock;

/**
 * When a company's answer no longer stands as it was given: those who decide and match are told that it has changed, and
 * the next night's verdicts rest on what stands then. Why is kept with the answer and stands in no timeline.
 */
@Stateless
public class AnswerChanges {

    @Inject
    AskedCompanies checks;

    @Inject
    CheckCourse course;

    @Inject
    CaseProgress progress;

    @Inject
    CaseLetters letters;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Puts another answer in the place of the one that the company has given; the one that stands changes nothing.
     *
     * @throws NotAsked           if the company has not been asked about such a case
     * @throws NotAnswered        if it has not answered
     * @throws CaseRefusal if the case is over, no reason is given, or the day is before it was asked or in the future
     */
    @Operation("landlord-check.correct")
    public void correct(CaseId caseId, OrganisationId company, CorrectedAnswer corrected) {
        change(
                new CompanysCase(caseId, company),
                Occurrence.of("company-answer-corrected", corrected.answer().on()),
                check -> {
                    check.correct(corrected, user(), clock.today());
                    return true;
                });
    }

    /**
     * Records that the person no longer owes the company anything; the same day again changes nothing.
     *
     * @throws NotAsked               if the company has not been asked about such a case
     * @throws NotAnswered            if it has not answered
     * @throws MatchingRefusal.NoDebt if it has told of no debt, or that was settled on another day
     * @throws CaseRefusal if the case is over, no reason is given, or the day is before it was told of or in the future
     */
    @Operation("landlord-check.settle")
    public void settle(CaseId caseId, OrganisationId company, SettledDebt settled) {
        change(
                new CompanysCase(caseId, company),
                Occurrence.of("debt-settled", settled.on()),
                check -> check.settle(settled, user(), clock.today()));
    }

    private void change(CompanysCase its, Occurrence occurrence, Predicate<LandlordCheck> verb) {
        CaseFile file = progress.lock(its.caseId());
        access.permit(new CompanyQuestion(file.subject(), its.company(), file.municipality()));
        LandlordCheck check = checks.get(its.caseId(), its.company());
        file.demandOpen();
        if (verb.test(check)) {
            LocalDate asked = check.askedOn();
            progress.note(file.id(), occurrence.by("LettingRules", LettingRules.HOUSING_FIRST.on(asked)));
            course.proceed(file, occurrence.on());
            tell(file);
        }
    }

    private void tell(CaseFile file) {
        Stream.concat(Stream.of(file.administration(), file.coordinationUnit()), file.headTenant().stream())
                .forEach(party -> letters.send("company-answer-changed", party, file));
    }

    private String user() {
        return access.actor().user();
    }

    /** A company's part in a case. */
    private record CompanysCase(CaseId caseId, OrganisationId company) {}
}
