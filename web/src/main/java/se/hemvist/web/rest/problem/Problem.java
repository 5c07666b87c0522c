package se.hemvist.web.rest.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem detail (RFC 9457): what the caller is told when a call is refused or fails.
 *
 * @param instance  the path of the call
 * @param reference finds the fault in the server's log; only where the fault is ours
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        @JsonUnwrapped Kind kind, String detail, URI instance, @JsonUnwrapped Why why, @Nullable String reference) {

    /** {@code application/problem+json}. */
    public static final MediaType TYPE = new MediaType("application", "problem+json");

    /**
     * What sort of problem it is.
     *
     * @param code never changes; the last part of the type
     */
    public record Kind(URI type, String title, int status, String code) {

        static Kind of(String code, int status, String title) {
            return new Kind(URI.create("urn:se:hemvist:problem:" + code), title, status, code);
        }
    }

    /**
     * What stands in the way.
     *
     * @param errors one for each part of the call that is wrong; empty when the call is refused as a whole
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Why(List<Reason> errors, @JsonUnwrapped Broken broken) {

        static Why parts(List<Reason> errors) {
            return new Why(errors, Broken.NONE);
        }
    }

    /**
     * What is wrong with one part of the call.
     *
     * @param pointer where in the body (JSON pointer), or the name of the parameter or header
     * @param code    the rule broken, in kebab case
     */
    public record Reason(String pointer, String code, String detail) {}
}
