package se.hemvist.web.rest.subleases;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.withdrawal.WishedBy;
import se.hemvist.lease.unentered.HandedKeys;
import se.hemvist.lease.unentered.UnenteredGround;
import se.hemvist.lease.unentered.UnenteredWish;

/**
 * That a sublease ends before anybody has moved in, as it is sent.
 *
 * @param on            the day on which it was agreed on, or the landlord got the notice
 * @param agreedLastDay the last day that the two have agreed on; left out where the Act gives it
 * @param diedOn        the day of the death, where the estate gives notice
 * @param writtenOn     the day on which the landlord wrote it to the tenant
 * @param keys          keys that the tenant had got
 * @param withdrawnBy   by whose wish the application is taken back with it; left out, the person waits for another home
 */
public record UnenteredEndRequest(
        @NotNull UnenteredGround ground,
        @NotNull LocalDate on,
        @Nullable LocalDate agreedLastDay,
        @Nullable LocalDate diedOn,
        @Nullable LocalDate writtenOn,
        @Nullable @Valid Keys keys,
        @Nullable WishedBy withdrawnBy,
        @NotBlank @Size(max = 1000) String reason) {

    /** Keys that were handed out, and came back. */
    public record Keys(@NotNull LocalDate outOn, @Nullable LocalDate backOn) {

        HandedKeys read() {
            return new HandedKeys(outOn, backOn);
        }

        static Keys of(HandedKeys keys) {
            return new Keys(keys.outOn(), keys.backOn());
        }
    }

    UnenteredWish read() {
        return new UnenteredWish(
                new UnenteredWish.Said(ground, on, diedOn),
                agreedLastDay,
                writtenOn,
                keys == null ? null : keys.read());
    }

    Optional<WishedBy> withdrawn() {
        return Optional.ofNullable(withdrawnBy);
    }

    /** When and why in kind; the reason is about a person. */
    @Override
    public String toString() {
        return "UnenteredEndRequest[" + ground + ", " + on + "]";
    }
}
