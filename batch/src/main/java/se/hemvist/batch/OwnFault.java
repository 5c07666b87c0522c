package se.hemvist.batch;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.hemvist.kernel.once.JobRefusal;
import se.hemvist.kernel.rule.Refusal;

/**
 * Tells whether a portion failed by an item in it: for what the domain refuses, what the database finds wrong in a row,
 * or a fault that the item brings to light. Where the database or the server failed, or the claim is lost, it did not.
 */
final class OwnFault {

    /** PostgreSQL: too many rows, unsound data, broken constraint, too large, raised by a trigger. */
    private static final Set<String> OF_A_ROW = Set.of("21", "22", "23", "54", "P0");

    /** Whose failures are never an item's: those of transactions, connections, files and the server itself. */
    private static final List<String> SERVER = List.of(
            "jakarta.transaction.",
            "jakarta.persistence.TransactionRequiredException",
            "jakarta.resource.",
            "jakarta.enterprise.",
            "jakarta.ejb.",
            "javax.",
            "java.io.",
            "java.net.",
            "java.nio.",
            "java.util.concurrent.",
            "com.arjuna.",
            "org.jboss.",
            "org.wildfly.",
            "org.jberet.");

    private OwnFault() {}

    /** The code under which an item is set aside that failed so; none if it is not the item's own fault. */
    static Optional<String> codeOf(Throwable failure) {
        List<Throwable> chain = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .toList();
        Optional<Refusal> refusal = first(chain, Refusal.class);
        if (refusal.isPresent()) {
            return refusal.filter(no -> !(no instanceof JobRefusal)).map(Refusal::code);
        }
        if (first(chain, Error.class).isPresent()) {
            return Optional.empty();
        }
        return first(chain, SQLException.class).isPresent()
                ? ofRow(chain)
                : Optional.of(root(failure)).filter(root -> !isServers(root)).map(OwnFault::code);
    }

    /** What failed in the end, and where, without what it said of it: that may be personal. */
    static Throwable withoutWords(Throwable failure) {
        Throwable root = root(failure);
        Throwable bare = new IllegalStateException(root.getClass().getName());
        bare.setStackTrace(root.getStackTrace());
        return bare;
    }

    private static Optional<String> ofRow(List<Throwable> chain) {
        List<String> states = chain.stream()
                .filter(SQLException.class::isInstance)
                .map(cause -> String.valueOf(((SQLException) cause).getSQLState()))
                .toList();
        return states.stream().allMatch(state -> state.length() == 5 && OF_A_ROW.contains(state.substring(0, 2)))
                ? Optional.of("sql-state-" + states.get(0).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    private static boolean isServers(Throwable root) {
        StackTraceElement[] trace = root.getStackTrace();
        String thrower = trace.length == 0 ? "" : trace[0].getClassName();
        return SERVER.stream().anyMatch(of -> root.getClass().getName().startsWith(of) || thrower.startsWith(of));
    }

    /** The name of its class, in kebab case: {@code null-pointer-exception}. */
    private static String code(Throwable root) {
        return root.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    private static <T> Optional<T> first(List<Throwable> chain, Class<T> sort) {
        return chain.stream().filter(sort::isInstance).map(sort::cast).findFirst();
    }

    private static Throwable root(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == null ? failure : root(cause);
    }
}
