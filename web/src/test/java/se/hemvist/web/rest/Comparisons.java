package se.hemvist.web.rest;

import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.page.Expected;

/** Finds in the classes whether a call comes to compare what its caller has read with what is shown now. */
final class Comparisons {

    private Comparisons() {}

    /** The operations that a method of the edge calls to change something. */
    static List<JavaMethod> changes(JavaMethod edge) {
        return reached(edge, called -> called.getOwner().equals(edge.getOwner())).stream()
                .flatMap(Comparisons::called)
                .filter(called -> called.isAnnotatedWith(Operation.class))
                .filter(called -> !called.getAnnotationOfType(Operation.class).read())
                .distinct()
                .toList();
    }

    /** Whether the operation asks leave for a single thing by itself: that is where it is compared. */
    static boolean asksForSomething(JavaMethod operation) {
        return within(operation).stream()
                .filter(method -> calls(method, Access.class, "permit"))
                .anyMatch(method -> !calls(method, Related.class, "anything", "installation"));
    }

    /** Whether the operation looks at what it is told that the caller expects. */
    static boolean checks(JavaMethod operation) {
        return within(operation).stream().anyMatch(method -> calls(method, Expected.class, "check"));
    }

    /** What the operation does itself; an operation that it calls is not asked by its own caller. */
    private static Set<JavaMethod> within(JavaMethod operation) {
        return reached(
                operation,
                called -> called.getOwner().getPackageName().startsWith("se.hemvist")
                        && !called.getOwner().isEquivalentTo(Access.class)
                        && !called.isAnnotatedWith(Operation.class));
    }

    private static Set<JavaMethod> reached(JavaMethod from, Predicate<JavaMethod> further) {
        Set<JavaMethod> found = new LinkedHashSet<>(List.of(from));
        Deque<JavaMethod> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            called(open.remove()).filter(further).filter(found::add).forEach(open::add);
        }
        return found;
    }

    private static boolean calls(JavaMethod method, Class<?> owner, String... names) {
        return called(method)
                .filter(called -> called.getOwner().isEquivalentTo(owner))
                .anyMatch(called -> List.of(names).contains(called.getName()));
    }

    private static Stream<JavaMethod> called(JavaMethod method) {
        return Stream.concat(
                method.getMethodCallsFromSelf().stream().flatMap(call -> call.getTarget().resolveMember().stream()),
                method.getMethodReferencesFromSelf().stream()
                        .flatMap(reference -> reference.getTarget().resolveMember().stream()));
    }
}
