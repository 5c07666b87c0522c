package se.hemvist.kernel.page;

import se.hemvist.kernel.page.PageRefusal.LimitOutOfRange;
import se.hemvist.kernel.page.PageRefusal.PageOutOfRange;

/**
 * Which part of a list is wanted.
 *
 * @param page  from 1
 * @param limit how many items a page holds, 1 to {@value #MOST}
 */
public record PageRequest(int page, int limit) {

    public static final int MOST = 100;
    public static final int USUAL = 20;

    /**
     * That page.
     *
     * @throws PageOutOfRange  if there is no such page
     * @throws LimitOutOfRange if a page may not hold so few or many
     */
    public PageRequest {
        if (page < 1) {
            throw new PageOutOfRange();
        }
        if (limit < 1 || limit > MOST) {
            throw new LimitOutOfRange();
        }
    }

    /** The first page of the usual size. */
    public static PageRequest first() {
        return new PageRequest(1, USUAL);
    }

    /** How many items come before this page; at most as many as a database can skip, which no list of ours has. */
    public int offset() {
        return (int) Math.min((page - 1L) * limit, Integer.MAX_VALUE);
    }
}
