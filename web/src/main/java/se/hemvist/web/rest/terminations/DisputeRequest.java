package se.hemvist.web.rest.terminations;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.dispute.Contest;

/**
 * That the tenant contested the notice, as it is sent.
 *
 * @param beyondWaiver whether the notice gives another reason than the waiver of security of tenure; if left out, it does not
 */
public record DisputeRequest(@NotNull LocalDate on, @Nullable Boolean beyondWaiver) {

    Contest read() {
        return new Contest(on, Optional.ofNullable(beyondWaiver).orElse(false));
    }
}
