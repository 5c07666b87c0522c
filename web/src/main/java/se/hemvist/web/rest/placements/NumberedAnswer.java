package se.hemvist.web.rest.placements;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/**
 * What stands in a stay's list from now on.
 *
 * @param number by which the next act names it
 */
public record NumberedAnswer(int number) {

    /** It is found in the list that was called. */
    static Response listed(UriInfo uri, int number) {
        return Response.created(uri.getAbsolutePath())
                .entity(new NumberedAnswer(number))
                .build();
    }
}
