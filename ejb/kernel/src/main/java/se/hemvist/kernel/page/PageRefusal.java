package se.hemvist.kernel.page;

import java.util.Map;
import se.hemvist.kernel.rule.Refusal;

/** Why a list has no such page. */
public abstract sealed class PageRefusal extends Refusal {

    private PageRefusal(Map<String, ?> facts, String field) {
        super(Kind.INPUT, facts);
        at(field);
    }

    /** Pages are counted from one. */
    public static final class PageOutOfRange extends PageRefusal {
        public PageOutOfRange() {
            super(Map.of(), "page");
        }
    }

    /** A page holds at least one item, and not too many. */
    public static final class LimitOutOfRange extends PageRefusal {
        public LimitOutOfRange() {
            super(Map.of("most", PageRequest.MOST), "limit");
        }
    }
}
