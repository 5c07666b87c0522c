package se.hemvist.web.rest.input;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/** Notes what an act says that its caller has read. */
@Provider
@Priority(Priorities.USER)
public class TagsRead implements ContainerRequestFilter {

    @Inject
    IfMatch atHand;

    @Context
    ResourceInfo called;

    @Override
    public void filter(ContainerRequestContext call) {
        String told = call.getHeaderString(HttpHeaders.IF_MATCH);
        if (told != null && call.getMethod().equals(HttpMethod.POST)) {
            atHand.is(told, acted(call.getUriInfo().getPath()));
        }
    }

    private Acted acted(String path) {
        return new Acted(
                path.startsWith("/") ? path.substring(1) : path,
                Optional.ofNullable(called.getResourceMethod())
                        .flatMap(method -> Optional.ofNullable(method.getAnnotation(AlsoReadAt.class)))
                        .map(AlsoReadAt::value));
    }
}
