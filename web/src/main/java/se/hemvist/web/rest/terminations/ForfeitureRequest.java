package se.hemvist.web.rest.terminations;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.ground.KnownForfeiture;
import se.hemvist.lease.notice.KnowledgeLimit;

/**
 * A ground of forfeiture (förverkande) that is lost with time, as it is sent and told.
 *
 * @param knownOn   the day on which the landlord came to know of it
 * @param triedFrom of a crime, the day on which a charge was brought or an investigation began
 * @param over      the day on which it came to an end, or the criminal case was over; left out as long as it goes on
 */
public record ForfeitureRequest(
        @NotNull KnowledgeLimit.Ground ground,
        @NotNull LocalDate knownOn,
        @Nullable LocalDate triedFrom,
        @Nullable LocalDate over) {

    /** As the domain takes it. */
    public KnownForfeiture read() {
        return new KnownForfeiture(ground, knownOn, triedFrom, over);
    }

    /** As it is told. */
    public static ForfeitureRequest of(KnownForfeiture forfeiture) {
        return new ForfeitureRequest(forfeiture.by(), forfeiture.knownOn(), forfeiture.triedFrom(), forfeiture.over());
    }

    /** The day only; the ground is about a person. */
    @Override
    public String toString() {
        return "ForfeitureRequest[" + knownOn + "]";
    }
}
