package se.hemvist.web.rest.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.web.rest.json.JsonPointer;

/** Tells what the domain refuses, and where in the body that is which it means. */
@Provider
public class RefusalMapper extends ProblemMapper<Refusal> {

    /** The name under which the body of the call is kept, for as long as it lasts. */
    public static final String BODY = "se.hemvist.web.rest.body";

    @Context
    HttpServletRequest call;

    @Override
    public Response toResponse(Refusal refusal) {
        return problems().refused(refusal, refusal.field().map(this::place));
    }

    /** A parameter or header keeps its name. */
    private String place(String field) {
        boolean inBody = call.getAttribute(BODY) instanceof byte[] body
                && body.length > 0
                && !Character.isUpperCase(field.isEmpty() ? '/' : field.charAt(0));
        return inBody ? JsonPointer.of(field, (byte[]) call.getAttribute(BODY)) : field;
    }
}
