package se.hemvist.web.rest.subleases;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.inspection.InspectionKind;
import se.hemvist.lease.inspection.InspectionRecord;
import se.hemvist.lease.inspection.Jointly;

/**
 * An inspection (besiktning) that was made, as it is sent.
 *
 * @param keptAt  where the letting office keeps the signed record
 * @param jointly how it was made together with others; needed before a transfer
 */
public record InspectionRequest(
        @NotNull InspectionKind kind,
        @NotNull LocalDate on,
        @NotBlank @Size(max = 4000) String findings,
        @NotBlank @Size(max = 200) String keptAt,
        @Nullable @Valid Together jointly) {

    /**
     * How it was made together with others.
     *
     * @param wellKept        whether the flat is well kept
     * @param providerPresent whether somebody of the provider's was there
     * @param companyPresent  whether somebody of the housing company's was there
     */
    public record Together(
            @NotNull Boolean wellKept, @NotNull Boolean providerPresent, @NotNull Boolean companyPresent) {

        Jointly read() {
            return new Jointly(wellKept, providerPresent, companyPresent);
        }
    }

    InspectionRecord read() {
        return new InspectionRecord(
                kind, on, findings, keptAt, Optional.ofNullable(jointly).map(Together::read));
    }

    /** Which one and when; the findings are about somebody's home. */
    @Override
    public String toString() {
        return "InspectionRequest[" + kind + ", " + on + "]";
    }
}
