package se.hemvist.web.rest.input;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import se.hemvist.web.rest.input.InputRefusal.BodyTooLarge;
import se.hemvist.web.rest.problem.RefusalMapper;

/**
 * Takes in a body as a whole, up to one megabyte, of a list as CSV up to ten; what is longer is refused before anything of it
 * is read. A file may be as long as its call says, and is laid aside.
 */
@Provider
@Priority(Priorities.HEADER_DECORATOR)
public class BoundedBody implements ContainerRequestFilter {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int MOST_OF_A_LIST = 10 * MEGABYTE;
    private static final MediaType LIST = new MediaType("text", "csv");

    @Inject
    LaidAside aside;

    @Context
    ResourceInfo called;

    @Override
    public void filter(ContainerRequestContext call) throws IOException {
        Optional<TakesFile> file = Optional.ofNullable(called.getResourceMethod())
                .flatMap(method -> Optional.ofNullable(method.getAnnotation(TakesFile.class)));
        if (file.isPresent()) {
            layAside(call, file.get().most());
        } else {
            keep(call);
        }
    }

    private static void keep(ContainerRequestContext call) throws IOException {
        int most = LIST.isCompatible(call.getMediaType()) ? MOST_OF_A_LIST : MEGABYTE;
        if (call.getLength() > most) {
            throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
        }
        byte[] body = call.getEntityStream().readNBytes(most + 1);
        if (body.length > most) {
            throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
        }
        call.setProperty(RefusalMapper.BODY, body);
        call.setEntityStream(new ByteArrayInputStream(body));
    }

    /** What stands for the file, where one call is told from another, is its hash. */
    private void layAside(ContainerRequestContext call, long most) throws IOException {
        if (call.getLength() > most) {
            throw new BodyTooLarge(call.getLength(), most);
        }
        call.setProperty(
                RefusalMapper.BODY,
                aside.take(call.getEntityStream(), most).sha256().toArray());
        call.setEntityStream(aside.open());
    }
}
