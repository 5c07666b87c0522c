package se.hemvist.intake.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Occurrence;

/** Where the companies' answers take a case. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CheckCourse {

    @Inject
    AskedCompanies checks;

    @Inject
    CaseProgress progress;

    /**
     * Takes on a case that waits for answers and has them all: to matching if a company can take the person, else back to
     * the assessment. Any other case stays where it is.
     */
    void proceed(CaseFile file, LocalDate on) {
        List<LandlordCheck> asked = checks.of(file.id());
        if (file.state() != CaseState.BASIS_SENT || !asked.stream().allMatch(LandlordCheck::isAnswered)) {
            return;
        }
        boolean left = asked.stream().anyMatch(LandlordCheck::cleared);
        progress.advance(
                file.id(),
                left ? CaseState.LANDLORD_CHECKED : CaseState.UNDER_ASSESSMENT,
                Occurrence.of(left ? "landlord-check-done" : "no-company-left", on)
                        .by("LettingRules", LettingRules.HOUSING_FIRST.on(on)));
    }
}
