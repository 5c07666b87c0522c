package se.hemvist.kernel.page;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import se.hemvist.kernel.page.StaleRefusal.ChangedSinceRead;

/**
 * What the caller believes to be shown of the thing that is about to change. The house looks it up when it is asked, so ask
 * once the thing is locked and leave is given.
 */
public final class Expected {

    private static final Expected ANY = new Expected(Optional.empty());

    private final Optional<BooleanSupplier> still;

    private Expected(Optional<BooleanSupplier> still) {
        this.still = still;
    }

    /** Whatever it is. */
    public static Expected any() {
        return ANY;
    }

    /** What the caller has read, as long as the answer is yes. */
    public static Expected asRead(BooleanSupplier still) {
        return new Expected(Optional.of(still));
    }

    /** Whether the caller does not say. */
    public boolean isAny() {
        return still.isEmpty();
    }

    /**
     * Lets pass what the caller has seen.
     *
     * @throws ChangedSinceRead if something else is shown now
     */
    public void check() {
        if (still.isPresent() && !still.get().getAsBoolean()) {
            throw new ChangedSinceRead();
        }
    }
}
