package se.hemvist.batch;

import java.util.ArrayList;
import java.util.List;

/**
 * A portion holds an item that cannot be done, for a reason of its own. It is tried again item by item; what then fails
 * alone is set aside. Says nothing personal: an item is told by its id, a failure by its kind.
 */
final class OddItem extends Exception {

    private static final long serialVersionUID = 1;

    private final ArrayList<String> items;
    private final Tally read;
    private final String code;

    /**
     * What cannot be done.
     *
     * @param items the portion's, one when it is tried alone
     * @param read  what is counted as read of them
     * @param code  that of the refusal, or one for the kind of failure
     */
    OddItem(List<String> items, Tally read, String code) {
        super(code, null, false, false);
        this.items = new ArrayList<>(items);
        this.read = read;
        this.code = code;
    }

    List<String> items() {
        return List.copyOf(items);
    }

    /** What the step has done when they are set aside. */
    Tally counted() {
        return read.plus(Tally.REFUSED, items.size());
    }

    String code() {
        return code;
    }
}
