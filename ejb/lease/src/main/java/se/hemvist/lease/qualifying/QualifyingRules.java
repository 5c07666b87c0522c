package se.hemvist.lease.qualifying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.rule.Version;
import se.hemvist.lease.qualifying.TransferPolicy.AbsenceTime;

/** What tenancies count by: as {@link TransferPolicy} has it, until a municipality decides otherwise. */
@ApplicationScoped
public class QualifyingRules {

    @Inject
    AbsenceTime absences;

    /** What governs a tenancy that counts from the day on. */
    public Version<TransferPolicy> governing(Programme programme, Municipality municipality, LocalDate since) {
        return switch (programme) {
            case HOUSING_FIRST -> absences.on(municipality, since);
            case TRIAL, TRAINING -> TransferPolicy.of(programme).on(since);
        };
    }
}
