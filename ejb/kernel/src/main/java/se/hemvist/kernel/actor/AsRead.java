package se.hemvist.kernel.actor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;
import se.hemvist.kernel.page.Expected;

/**
 * What the caller has read of the thing that is about to change. The next operation on this thread that changes something
 * compares it with what is shown now, once leave is given for the first single thing that it asks leave for; it fails if
 * there is no such thing.
 */
@ApplicationScoped
public class AsRead {

    private final ThreadLocal<Expected> read = ThreadLocal.withInitial(Expected::any);

    /** Does the work, in which an operation changes what the caller has read. */
    public <T> T during(Expected expected, Callable<T> work) throws Exception {
        read.set(expected);
        try {
            return work.call();
        } finally {
            read.remove();
        }
    }

    /** Asked by the operation that is called from outside, once. */
    Expected take() {
        Expected expected = read.get();
        read.remove();
        return expected;
    }
}
