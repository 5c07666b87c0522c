package se.hemvist.lease.transfer;

import java.util.Optional;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.lease.transfer.TransferRefusal.DaysOutOfRange;

/**
 * Which transfers are wanted.
 *
 * @param within in how many days at the latest they come due, 0 to {@value #MOST}; those that are due are always among them
 * @param area   only those of flats in this part of the city, as whoever reported them called it
 */
public record DueQuery(int within, Optional<String> area, PageRequest page) {

    /** A leap year. */
    public static final int MOST = 366;

    /** As long as it is warned of before the day (T-29). */
    public static final int USUAL = 60;

    /** @throws DaysOutOfRange for fewer or more days than that */
    public DueQuery {
        if (within < 0 || within > MOST) {
            throw new DaysOutOfRange(MOST);
        }
    }
}
