package se.hemvist.web.rest.page;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Map;

/** A link to another resource, absolute, with the method to use. */
public record Link(URI href, String rel, String method) {

    /** That address, for reading. */
    public static Link get(URI href, String rel) {
        return new Link(href, rel, "GET");
    }

    /** The link of an answer to itself. */
    public static Map<String, Link> self(UriInfo uri) {
        return Map.of("self", get(uri.getRequestUri(), "self"));
    }

    /** The links of an answer to itself and to what lies beneath it. */
    public static Map<String, Link> selfAnd(UriInfo uri, String beneath) {
        return Map.of(
                "self",
                get(uri.getRequestUri(), "self"),
                beneath,
                get(uri.getAbsolutePathBuilder().path(beneath).build(), beneath));
    }
}
