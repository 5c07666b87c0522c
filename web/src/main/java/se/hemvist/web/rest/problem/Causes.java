package se.hemvist.web.rest.problem;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What lies beneath an exception that the container has wrapped. */
final class Causes {

    private Causes() {}

    /** The exception, its causes and what they suppressed, each once. */
    static List<Throwable> of(Throwable fault) {
        List<Throwable> found = new ArrayList<>();
        collect(fault, found, Collections.newSetFromMap(new IdentityHashMap<>()));
        return found;
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
    static Throwable withoutMessages(Throwable fault) {
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
