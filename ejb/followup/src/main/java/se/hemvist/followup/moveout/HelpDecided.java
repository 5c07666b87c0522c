package se.hemvist.followup.moveout;

import java.time.LocalDate;
import java.util.Set;

/**
 * What social services help with.
 *
 * @param manages   whether the tenant manages without
 * @param helps     with what, if not
 * @param decidedBy who decided it, by the organisation's own signature
 */
public record HelpDecided(LocalDate on, boolean manages, Set<MovingHelp> helps, String decidedBy) {

    public HelpDecided {
        helps = Set.copyOf(helps);
    }
}
