package se.hemvist;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hemvist.intake.application.CaseRefusal.NothingCorrected;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.NeedToKnow;
import se.hemvist.kernel.actor.Operation;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

/** Nobody comes into the house but by an operation that the table of access knows. */
final class OperationRules {

    private static final String ROOT = "se.hemvist.";

    /** The house's own hands do what jobs ask of them, and call use cases themselves. */
    static final ArchRule USE_CASES_ARE_OPERATIONS = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(
                    annotatedWith(Stateless.class).and(DescribedPredicate.not(annotatedWith(RunAs.class))))
            .should()
            .beAnnotatedWith(Operation.class);

    static final ArchRule OPERATIONS_ARE_USE_CASES = methods()
            .that()
            .areAnnotatedWith(Operation.class)
            .should()
            .bePublic()
            .andShould()
            .beDeclaredInClassesThat(annotatedWith(Stateless.class));

    static final ArchRule OPERATIONS_ASK_FOR_LEAVE = methods()
            .that()
            .areAnnotatedWith(Operation.class)
            .should(ArchCondition.from(describe("ask Access.permit", OperationRules::asksForLeave)));

    /** A correction that corrects nothing would be told of all the same; that a fault was put right is none. */
    static final ArchRule CORRECTIONS_CORRECT_SOMETHING = methods()
            .that(describe("are corrections", OperationRules::corrects))
            .should(ArchCondition.from(describe("refuse what is recorded so", OperationRules::refusesWhatIsRecorded)));

    /** What runs as the system would let anybody in who could call it. */
    static final ArchRule THE_SYSTEM_S_HANDS_ARE_THE_JOBS_ALONE = classes()
            .that()
            .areAnnotatedWith(RunAs.class)
            .should()
            .resideInAPackage(ROOT + "batch..")
            .andShould()
            .onlyHaveDependentClassesThat()
            .resideInAPackage(ROOT + "batch..");

    private OperationRules() {}

    /** The names by which the classes call their operations. */
    static Set<String> namedBy(JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Operation.class))
                .map(method -> method.getAnnotationOfType(Operation.class).value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names of the table. */
    static Set<String> namedBy(NeedToKnow table) {
        return table.entries().stream().map(NeedToKnow.Entry::operation).collect(Collectors.toCollection(TreeSet::new));
    }

    /** By itself or by what it calls; an inner operation asks for itself alone. */
    private static boolean asksForLeave(JavaMethod operation) {
        return reaches(
                operation,
                unit -> unit.getOwner().isEquivalentTo(Access.class)
                        && unit.getName().equals("permit"));
    }

    private static boolean corrects(JavaMethod method) {
        return method.tryGetAnnotationOfType(Operation.class)
                .map(Operation::value)
                .filter(name -> name.contains(".correct") && !name.equals("disturbance.correct"))
                .isPresent();
    }

    private static boolean refusesWhatIsRecorded(JavaMethod operation) {
        return reaches(operation, unit -> unit.getOwner().isEquivalentTo(NothingCorrected.class));
    }

    private static boolean reaches(JavaMethod operation, Predicate<JavaCodeUnit> wanted) {
        Set<JavaCodeUnit> seen = new HashSet<>();
        Deque<JavaCodeUnit> waiting = new ArrayDeque<>(List.of(operation));
        while (!waiting.isEmpty()) {
            JavaCodeUnit unit = waiting.remove();
            if (wanted.test(unit)) {
                return true;
            }
            if (seen.add(unit)) {
                called(unit)
                        .filter(target -> target.getOwner().getName().startsWith(ROOT))
                        .filter(target -> !target.isAnnotatedWith(Operation.class))
                        .forEach(waiting::add);
            }
        }
        return false;
    }

    private static Stream<JavaCodeUnit> called(JavaCodeUnit unit) {
        return Stream.concat(
                unit.getCallsFromSelf().stream().flatMap(call -> call.getTarget().resolveMember().stream()),
                unit.getCodeUnitReferencesFromSelf().stream()
                        .flatMap(reference -> reference.getTarget().resolveMember().stream()));
    }
}
