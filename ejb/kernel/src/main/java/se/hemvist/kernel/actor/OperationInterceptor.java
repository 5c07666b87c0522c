package se.hemvist.kernel.actor;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.hemvist.kernel.actor.AccessRefusal.NotAllowed;
import se.hemvist.kernel.log.AccessLog;
import se.hemvist.kernel.log.LogEntry;
import se.hemvist.kernel.log.LogEntry.What;
import se.hemvist.kernel.log.LogEntry.Who;
import se.hemvist.kernel.log.Outcome;
import se.hemvist.kernel.page.Expected;

/** Stands before every operation: gates it by role, sees to it that leave is asked for, and writes the log. */
@Interceptor
@Operation("")
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class OperationInterceptor {

    @Inject
    Actors actors;

    @Inject
    Calls calls;

    @Inject
    NeedToKnow table;

    @Inject
    AccessLog log;

    @Inject
    AsRead read;

    @AroundInvoke
    Object around(InvocationContext invocation) throws Exception {
        Operation operation = operation(invocation);
        Optional<Call> outer = calls.innermost();
        Call call = new Call(
                outer.map(Call::id).orElseGet(UUID::randomUUID),
                operation.value(),
                actors.current(),
                outer.isPresent() || operation.read() ? Expected.any() : read.take());
        calls.begin(call);
        try {
            return proceed(invocation, call, operation.read() ? Outcome.READ : Outcome.CHANGED);
        } catch (AccessRefusal refusal) {
            if (call.refuses(refusal)) {
                log.writeApart(entry(call, Outcome.REFUSED, Optional.of(refusal.code())));
            }
            outer.ifPresent(waiting -> waiting.knows(refusal));
            throw refusal;
        } finally {
            calls.end();
        }
    }

    private Object proceed(InvocationContext invocation, Call call, Outcome outcome) throws Exception {
        if (table.entries(call.operation(), call.actor().roles()).findAny().isEmpty()) {
            throw new NotAllowed(call.operation());
        }
        Object result = invocation.proceed();
        if (!call.asked()) {
            throw new IllegalStateException("The operation %s asked for no permit".formatted(call.operation()));
        }
        if (call.expectsStill()) {
            throw new IllegalStateException(
                    "The operation %s compared nothing with what was read".formatted(call.operation()));
        }
        log.write(entry(call, outcome, Optional.empty()));
        return result;
    }

    private static Operation operation(InvocationContext invocation) {
        return Stream.of(invocation.getMethod(), invocation.getMethod().getDeclaringClass())
                .flatMap(place -> Optional.ofNullable(place.getAnnotation(Operation.class)).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("%s is no operation".formatted(invocation.getMethod())));
    }

    private static LogEntry entry(Call call, Outcome outcome, Optional<String> reason) {
        List<String> roles = (call.used().isEmpty() ? call.actor().roles() : call.used())
                .stream().map(Role::name).sorted().toList();
        Optional<UUID> subject = call.subject().map(Related::subject).filter(id -> !id.equals(Related.NO_SUBJECT));
        return new LogEntry(
                call.id(),
                new Who(call.actor().user(), call.actor().organisation(), roles),
                new What(call.operation(), subject, call.subject().flatMap(Related::inCase)),
                outcome,
                reason);
    }
}
