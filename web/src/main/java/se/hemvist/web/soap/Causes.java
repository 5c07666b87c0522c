package se.hemvist.web.soap;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What lies beneath an exception that the container has wrapped. */
final class Causes {

    private static final int DEEPEST = 30;

    private Causes() {}

    /** The exception and its causes, the outermost first. */
    static List<Throwable> of(Throwable fault) {
        List<Throwable> found = new ArrayList<>();
        for (Throwable next = fault; next != null && found.size() < DEEPEST; next = next.getCause()) {
            found.add(next);
        }
        return found;
    }

    /** The same fault for the log: where and of which classes, without the messages, which may hold personal data. */
    static Throwable withoutMessages(Throwable fault) {
        List<Throwable> causes = of(fault);
        @Nullable Throwable told = null;
        for (int i = causes.size() - 1; i >= 0; i--) {
            Throwable copy = new Throwable(causes.get(i).getClass().getName(), told);
            copy.setStackTrace(causes.get(i).getStackTrace());
            told = copy;
        }
        return told == null ? fault : told;
    }
}
