package se.hemvist.web.rest.subleases;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import se.hemvist.lease.waiver.TribunalAnswer;
import se.hemvist.lease.waiver.TribunalRuling;

/** What the rent tribunal (hyresnämnden) said of a waiver of security of tenure, as it is sent. */
public record WaiverRulingRequest(@NotNull LocalDate on, @NotNull TribunalAnswer answer) {

    TribunalRuling read() {
        return new TribunalRuling(on, answer);
    }
}
