package se.hemvist.web.rest.input;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Notes which version a write says that its caller has read. */
@Provider
@Priority(Priorities.USER)
public class VersionsRead implements ContainerRequestFilter {

    @Inject
    VersionRead atHand;

    @Override
    public void filter(ContainerRequestContext call) {
        String told = call.getHeaderString(HttpHeaders.IF_MATCH);
        if (told != null && call.getMethod().equals(HttpMethod.POST)) {
            atHand.is(told);
        }
    }
}
