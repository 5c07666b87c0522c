package se.hemvist.web.rest.input;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import se.hemvist.kernel.actor.AsRead;

/** Hands what the caller has read to the operation that the write calls. */
@Interceptor
@IfUnchanged
@Priority(Interceptor.Priority.APPLICATION)
class Unchanged {

    @Inject
    IfMatch atHand;

    @Inject
    AsRead read;

    @AroundInvoke
    Object around(InvocationContext write) throws Exception {
        return read.during(atHand.expected(), write::proceed);
    }
}
