package se.hemvist.web.rest.subleases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.waiver.WaiverFiling;

/**
 * That a waiver of security of tenure was sent to the rent tribunal (hyresnämnden), as it is sent.
 *
 * @param caseNumber what the tribunal calls the case
 * @param ground     why the lease is to end once, where that was not kept when it was signed
 */
public record WaiverFilingRequest(
        @NotNull LocalDate on, @NotBlank @Size(max = 50) String caseNumber, @Nullable @Size(max = 2000) String ground) {

    WaiverFiling read() {
        return new WaiverFiling(on, caseNumber);
    }

    /** When and under which number; the ground is about somebody's home. */
    @Override
    public String toString() {
        return "WaiverFilingRequest[" + on + ", " + caseNumber + "]";
    }
}
