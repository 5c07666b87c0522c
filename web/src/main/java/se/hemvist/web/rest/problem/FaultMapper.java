package se.hemvist.web.rest.problem;

import jakarta.ejb.EJBAccessException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.web.fault.Causes;

/**
 * Tells what is left: who was first when two wrote at once, what the container forbids, and that something went wrong.
 * Of a fault the caller gets a reference and nothing else.
 */
@Provider
public class FaultMapper extends ProblemMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger("se.hemvist.web.rest");

    @Override
    public Response toResponse(Throwable fault) {
        for (Throwable cause : Causes.of(fault)) {
            if (cause instanceof Refusal refusal) {
                return problems().refused(refusal);
            }
            if (cause instanceof EJBAccessException) {
                return problems().plain(403);
            }
            if (Causes.isLostRace(cause)) {
                return problems().plain(headers.getHeaderString(HttpHeaders.IF_MATCH) == null ? 409 : 412);
            }
        }
        String reference = UUID.randomUUID().toString();
        LOG.log(System.Logger.Level.ERROR, "Fault " + reference, Causes.withoutMessages(fault));
        return problems().fault(reference);
    }
}
