package se.hemvist.web.rest.prospects;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.kernel.time.DateRange;
import se.hemvist.lease.prospect.Prospect;
import se.hemvist.lease.qualifying.QualifyingDay;
import se.hemvist.lease.tenure.Tenure;
import se.hemvist.lease.tenure.TenureStatus;

/** What a lease will come to, as it is told. */
public record ProspectAnswer(UUID subleaseId, String caseNumber, Security tenure, Own ownLease) {

    /**
     * Security of tenure (besittningsskydd).
     *
     * @param protectedFrom the first day on which the tenant has it, where it is not waived
     * @param waivedThrough the last day on which a waiver holds; left out if none does
     */
    public record Security(
            LocalDate day, TenureStatus status, LocalDate protectedFrom, @Nullable LocalDate waivedThrough) {

        static Security of(Tenure tenure) {
            return new Security(
                    tenure.day(),
                    tenure.status(),
                    tenure.protectedFrom(),
                    tenure.waived()
                            .map(DateRange::end)
                            .map(end -> end.minusDays(1))
                            .orElse(null));
        }
    }

    /**
     * When it can become the tenant's own.
     *
     * @param from         from when good conduct counts
     * @param deductedDays how many days absences have moved it
     */
    public record Own(LocalDate from, long deductedDays, LocalDate qualifiesOn) {

        static Own of(QualifyingDay day) {
            return new Own(day.start(), day.deducted(), day.day());
        }
    }

    static ProspectAnswer of(Prospect prospect) {
        return new ProspectAnswer(
                prospect.sublease().value(),
                prospect.about().number().value(),
                Security.of(prospect.tenure()),
                Own.of(prospect.qualifies()));
    }
}
