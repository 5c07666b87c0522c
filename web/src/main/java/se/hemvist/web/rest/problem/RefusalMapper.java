package se.hemvist.web.rest.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import se.hemvist.kernel.rule.Refusal;

/** Tells what the domain refuses. */
@Provider
public class RefusalMapper extends ProblemMapper<Refusal> {

    @Override
    public Response toResponse(Refusal refusal) {
        return problems().refused(refusal);
    }
}
