package se.hemvist.kernel.page;

import java.util.OptionalLong;
import se.hemvist.kernel.page.StaleRefusal.ChangedSinceRead;

/**
 * What the caller believes the version of the thing to be that is about to change.
 *
 * @param version empty if the caller does not say
 */
public record Expected(OptionalLong version) {

    /** Whatever it is. */
    public static Expected any() {
        return new Expected(OptionalLong.empty());
    }

    public static Expected of(long version) {
        return new Expected(OptionalLong.of(version));
    }

    /**
     * Lets pass what the caller has seen.
     *
     * @throws ChangedSinceRead if the caller expects another version
     */
    public void check(long actual) {
        if (version.isPresent() && version.getAsLong() != actual) {
            throw new ChangedSinceRead(version.getAsLong(), actual);
        }
    }
}
