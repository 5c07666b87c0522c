package se.hemvist.web.rest.house;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import se.hemvist.kernel.log.Verification;
import se.hemvist.web.house.LogProofs;
import se.hemvist.web.rest.page.Link;

/** The access log's proof. */
@RequestScoped
@Path("access-log")
@Produces(MediaType.APPLICATION_JSON)
public class AccessLogResource {

    @Inject
    LogProofs proofs;

    @Context
    UriInfo uri;

    /** Computes every seal of the log again and tells whether all fit. */
    @GET
    @Path("verification")
    public VerificationAnswer verify() {
        Verification found = proofs.verify();
        return new VerificationAnswer(found.intact(), Counts.of(found), first(found.broken()), Link.self(uri));
    }

    private static @Nullable Long first(OptionalLong broken) {
        return broken.isPresent() ? broken.getAsLong() : null;
    }

    /**
     * What the computation found.
     *
     * @param firstBroken the number of the first seal that does not fit; left out if all do
     */
    public record VerificationAnswer(
            boolean intact,
            Counts counts,
            @Nullable Long firstBroken,
            @JsonProperty("_links") Map<String, Link> links) {}

    /** How many seals were computed, how many rows they cover, and how many rows wait for the next. */
    public record Counts(long seals, long rows, long unsealed) {

        static Counts of(Verification found) {
            return new Counts(found.seals(), found.rows(), found.unsealed());
        }
    }
}
