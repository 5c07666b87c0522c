package se.hemvist.followup.coordination;

import java.time.LocalDate;

/**
 * Another measure that the staff linked in.
 *
 * @param service what, by the name under which it is known
 */
public record NewLink(LocalDate on, String service, Because because) {

    /** Why it was linked in. */
    public enum Because {
        /** The participant needs it. */
        NEED,
        /** The participant wishes it. */
        WISH
    }

    /** When and why; which measure it is says something of the person. */
    @Override
    public String toString() {
        return "NewLink[" + on + ", " + because + "]";
    }
}
