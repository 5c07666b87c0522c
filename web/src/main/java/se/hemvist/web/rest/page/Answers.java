package se.hemvist.web.rest.page;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import se.hemvist.web.rest.input.Tag;

/** The answers that most calls give. */
public final class Answers {

    private Answers() {}

    /** What was asked for, with what tells it from what was shown before, or will be. */
    public static Response read(Record answer) {
        return Response.ok(answer).tag(Tag.of(answer).header()).build();
    }

    /** Something new, which from now on is found under the address called and its id. */
    public static Response created(UriInfo uri, UUID id) {
        URI place = uri.getAbsolutePathBuilder().path(id.toString()).build();
        return Response.created(place).entity(new Created(id)).build();
    }

    /** Something new, which is found elsewhere than where it was asked for. */
    public static Response created(URI place, UUID id) {
        return Response.created(place).entity(new Created(id)).build();
    }

    /** It is done. */
    public static Response done() {
        return Response.noContent().build();
    }

    /** The id of what was made. */
    public record Created(UUID id) {}
}
