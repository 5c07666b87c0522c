package se.hemvist.web.rest.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Tells what HTTP itself refuses: no such address, method, format. */
@Provider
public class HttpMapper extends ProblemMapper<WebApplicationException> {

    @Override
    public Response toResponse(WebApplicationException refused) {
        Response told = problems().plain(refused.getResponse().getStatus());
        String allow = refused.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? told
                : Response.fromResponse(told).header(HttpHeaders.ALLOW, allow).build();
    }
}
