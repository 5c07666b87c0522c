package se.hemvist.web.rest.once;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.security.Principal;
import java.util.Optional;
import se.hemvist.kernel.once.Fingerprint;
import se.hemvist.kernel.once.Key;
import se.hemvist.web.rest.once.KeyedCall.Keyed;
import se.hemvist.web.rest.problem.RefusalMapper;

/** Notes the key of a write and the fingerprint of its body; a key belongs to the user who chose it. */
@Provider
@Priority(Priorities.USER)
public class KeyedCalls implements ContainerRequestFilter {

    @Inject
    KeyedCall atHand;

    @Override
    public void filter(ContainerRequestContext call) {
        String key = call.getHeaderString("Idempotency-Key");
        if (key != null && call.getMethod().equals(HttpMethod.POST)) {
            String path = call.getUriInfo().getRequestUri().getRawPath();
            byte[] body = (byte[]) call.getProperty(RefusalMapper.BODY);
            atHand.is(new Keyed(new Key(user(call), key), Fingerprint.of(call.getMethod(), path, body)));
        }
    }

    private static String user(ContainerRequestContext call) {
        return Optional.ofNullable(call.getSecurityContext().getUserPrincipal())
                .map(Principal::getName)
                .orElse("");
    }
}
