package se.hemvist.kernel.actor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The calls that run on this thread, the innermost first. */
@ApplicationScoped
class Calls {

    private final ThreadLocal<Deque<Call>> running = ThreadLocal.withInitial(ArrayDeque::new);

    /** @throws IllegalStateException outside an operation */
    Call current() {
        return innermost().orElseThrow(() -> new IllegalStateException("No operation is running"));
    }

    Optional<Call> innermost() {
        return Optional.ofNullable(running.get().peek());
    }

    void begin(Call call) {
        running.get().push(call);
    }

    void end() {
        running.get().pop();
        if (running.get().isEmpty()) {
            running.remove();
        }
    }
}
