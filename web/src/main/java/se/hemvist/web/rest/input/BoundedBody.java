package se.hemvist.web.rest.input;

import jakarta.annotation.Priority;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import se.hemvist.web.rest.problem.RefusalMapper;

/** Takes in a body as a whole, up to one megabyte; what is longer is refused before anything of it is read. */
@Provider
@Priority(Priorities.HEADER_DECORATOR)
public class BoundedBody implements ContainerRequestFilter {

    private static final int MOST = 1024 * 1024;

    @Override
    public void filter(ContainerRequestContext call) throws IOException {
        if (call.getLength() > MOST) {
            throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
        }
        byte[] body = call.getEntityStream().readNBytes(MOST + 1);
        if (body.length > MOST) {
            throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
        }
        call.setProperty(RefusalMapper.BODY, body);
        call.setEntityStream(new ByteArrayInputStream(body));
    }
}
