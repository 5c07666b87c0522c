package se.hemvist.web.rest.page;

import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import se.hemvist.web.rest.page.PageAnswer.Meta;

/** The ways from a page to its neighbours; every other parameter of the call goes along (FNS.12). */
final class PageLinks {

    private PageLinks() {}

    static Map<String, Link> of(UriInfo uri, Meta meta) {
        Map<String, Link> links = new LinkedHashMap<>();
        links.put("self", to(uri, meta, meta.page(), "self"));
        links.put("first", to(uri, meta, 1, "first"));
        links.put("last", to(uri, meta, meta.lastPage(), "last"));
        if (meta.page() > 1) {
            links.put("prev", to(uri, meta, Math.min(meta.page() - 1, meta.lastPage()), "prev"));
        }
        if (meta.page() < meta.lastPage()) {
            links.put("next", to(uri, meta, Math.max(meta.page() + 1, 1), "next"));
        }
        return links;
    }

    private static Link to(UriInfo uri, Meta meta, long page, String rel) {
        return Link.get(
                uri.getRequestUriBuilder()
                        .replaceQueryParam("page", page)
                        .replaceQueryParam("limit", meta.limit())
                        .build(),
                rel);
    }
}
