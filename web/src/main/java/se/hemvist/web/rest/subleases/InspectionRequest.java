package se.hemvist.web.rest.subleases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.hemvist.lease.inspection.InspectionKind;
import se.hemvist.lease.inspection.InspectionRecord;

/**
 * An inspection (besiktning) that was made, as it is sent.
 *
 * @param keptAt where the letting office keeps the signed record
 */
public record InspectionRequest(
        @NotNull InspectionKind kind,
        @NotNull LocalDate on,
        @NotBlank @Size(max = 4000) String findings,
        @NotBlank @Size(max = 200) String keptAt) {

    InspectionRecord read() {
        return new InspectionRecord(kind, on, findings, keptAt);
    }

    /** Which one and when; the findings are about somebody's home. */
    @Override
    public String toString() {
        return "InspectionRequest[" + kind + ", " + on + "]";
    }
}
