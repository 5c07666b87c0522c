package se.hemvist.web.fault;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What lies beneath an exception that the container has wrapped. */
public final class Causes {

    /** PostgreSQL: unique and exclusion violations, serialization failure, deadlock, lock not available. */
    private static final Set<String> LOST_RACE = Set.of("23505", "23P01", "40001", "40P01", "55P03");

    private Causes() {}

    /** The exception, its causes and what they suppressed, each once. */
    public static List<Throwable> of(Throwable fault) {
        List<Throwable> found = new ArrayList<>();
        collect(fault, found, Collections.newSetFromMap(new IdentityHashMap<>()));
        return found;
    }

    /** Whether it says that somebody else was first while both were at work. */
    public static boolean isLostRace(Throwable cause) {
        return cause instanceof OptimisticLockException
                || (cause instanceof SQLException sql && LOST_RACE.contains(String.valueOf(sql.getSQLState())));
    }

    private static void collect(Throwable fault, List<Throwable> found, Set<Throwable> seen) {
        if (!seen.add(fault)) {
            return;
        }
        found.add(fault);
        if (fault.getCause() != null) {
            collect(fault.getCause(), found, seen);
        }
        for (Throwable suppressed : fault.getSuppressed()) {
            collect(suppressed, found, seen);
        }
    }

    /** The same fault for the log: where and of which classes, without the messages, which may hold personal data. */
    public static Throwable withoutMessages(Throwable fault) {
        List<Throwable> chain = of(fault);
        Throwable told = null;
        for (int i = chain.size() - 1; i >= 0; i--) {
            Throwable copy = new Throwable(chain.get(i).getClass().getName(), told);
            copy.setStackTrace(chain.get(i).getStackTrace());
            told = copy;
        }
        return told == null ? fault : told;
    }
}
