package se.hemvist.followup.takeover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import se.hemvist.kernel.store.Transactions;

/** Does something to tell what would become of it: of all that is done nothing is kept. */
@ApplicationScoped
class DryRun {

    @Inject
    Transactions transactions;

    /** What the work gives, which is taken back with its transaction. */
    <T> T of(Supplier<T> work) {
        AtomicReference<T> tried = new AtomicReference<>();
        try {
            transactions.apart(() -> {
                tried.set(work.get());
                throw new Undone();
            });
        } catch (Undone undone) {
            return Objects.requireNonNull(tried.get());
        }
        throw new IllegalStateException();
    }

    private static final class Undone extends RuntimeException {

        private static final long serialVersionUID = 1;

        Undone() {
            super(null, null, false, false);
        }
    }
}
