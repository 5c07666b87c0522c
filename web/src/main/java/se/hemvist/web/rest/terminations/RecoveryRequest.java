package se.hemvist.web.rest.terminations;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.recovery.RecoveryWay;
import se.hemvist.lease.recovery.WonBack;

/**
 * By what a tenancy was won back, and when, as it is sent and told.
 *
 * @param boardReference the number of the message in which the social board took on the rent
 */
public record RecoveryRequest(
        @NotNull RecoveryWay how, @NotNull LocalDate on, @Nullable @Size(max = 100) String boardReference) {

    /** As it is told. */
    public static RecoveryRequest of(WonBack won) {
        return new RecoveryRequest(won.how(), won.on(), won.boardReference());
    }

    /** What it says. */
    public WonBack wonBack() {
        return new WonBack(how, on, boardReference);
    }
}
