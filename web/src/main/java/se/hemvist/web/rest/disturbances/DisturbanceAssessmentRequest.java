package se.hemvist.web.rest.disturbances;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.hemvist.lease.conduct.Assessment;
import se.hemvist.lease.conduct.Assessment.Weighed;
import se.hemvist.lease.conduct.Severity;

/**
 * An assessment of what was told, as it is sent and told.
 *
 * @param trivial             whether it is of little importance
 * @param closeViolence       whether it springs from violence or other crime of a close person against the tenant
 * @param tenantInterest      the tenant's exposed situation, as it was weighed
 * @param neighboursInterest  the neighbours' right to a safe and calm home, as it was weighed
 */
public record DisturbanceAssessmentRequest(
        @NotNull LocalDate on,
        @NotNull Severity severity,
        @NotNull Boolean trivial,
        @NotNull Boolean closeViolence,
        @NotBlank @Size(max = 4000) String tenantInterest,
        @NotBlank @Size(max = 4000) String neighboursInterest) {

    Assessment read() {
        return new Assessment(on, severity, trivial, closeViolence, new Weighed(tenantInterest, neighboursInterest));
    }

    static DisturbanceAssessmentRequest of(Assessment made) {
        return new DisturbanceAssessmentRequest(
                made.on(),
                made.severity(),
                made.trivial(),
                made.closeViolence(),
                made.weighed().tenant(),
                made.weighed().neighbours());
    }

    /** How grave and when; the words are about people. */
    @Override
    public String toString() {
        return "DisturbanceAssessmentRequest[" + severity + ", " + on + "]";
    }
}
