package se.hemvist.web.rest;

import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.hemvist.kernel.actor.NeedToKnow;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.web.rest.RestMethods.RestMethod;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Open;

import static org.assertj.core.api.Assertions.assertThat;

/** Every call ends in a use case that the table of access knows, and every body is checked before that. */
class UseCasesTest {

    private static final Contract CONTRACT = Contract.read();

    static List<RestMethod> methods() {
        return RestMethods.all();
    }

    static List<RestMethod> guarded() {
        return methods().stream()
                .filter(method -> !method.method().isAnnotatedWith(Open.class))
                .toList();
    }

    static List<RestMethod> writes() {
        return methods().stream()
                .filter(method -> method.name().startsWith("POST"))
                .toList();
    }

    static List<Class<?>> bodies() {
        return writes().stream()
                .flatMap(method -> method.body().stream())
                .flatMap(UseCasesTest::withParts)
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void ends_in_an_operation_that_the_table_knows(RestMethod method) {
        Set<String> operations = operations(method.method());

        assertThat(operations).allMatch(NeedToKnow.ofTheHouse()::knows);
        assertThat(operations).contains(inContract(method));
    }

    @ParameterizedTest
    @MethodSource("writes")
    void a_write_may_be_sent_again(RestMethod method) {
        assertThat(method.method().isAnnotatedWith(Replayable.class)).isTrue();
        assertThat(method.reflect().getReturnType()).isEqualTo(Response.class);
    }

    @ParameterizedTest
    @MethodSource("writes")
    void the_body_of_a_write_is_checked(RestMethod method) {
        Parameter body = Arrays.stream(method.reflect().getParameters())
                .filter(parameter -> parameter.getType().isRecord()
                        && parameter.getType().getSimpleName().endsWith("Request"))
                .findFirst()
                .orElseThrow();

        assertThat(body.isAnnotationPresent(NotNull.class)).isTrue();
        assertThat(body.isAnnotationPresent(Valid.class)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void each_part_of_a_body_is_either_optional_or_demanded(Class<?> body) {
        for (RecordComponent part : body.getRecordComponents()) {
            assertThat(isDemanded(part)).as(part.toString()).isNotEqualTo(Shape.isOptional(part));
            if (part.getType().isRecord()) {
                assertThat(part.getAccessor().isAnnotationPresent(Valid.class))
                        .as(part.toString())
                        .isTrue();
            }
            assertThat(part.getType().isPrimitive()).as(part.toString()).isFalse();
        }
    }

    /** The operation that the contract names, by which the tests of access on the server go. */
    private static String inContract(RestMethod method) {
        return CONTRACT.operations().stream()
                .filter(operation -> operation.name().equals(method.name()))
                .map(operation -> operation.node().path("x-operation").asText())
                .findFirst()
                .orElse("");
    }

    private static boolean isDemanded(RecordComponent part) {
        return Arrays.stream(part.getAccessor().getAnnotations())
                .anyMatch(rule -> rule.annotationType().getSimpleName().startsWith("Not"));
    }

    private static Stream<Class<?>> withParts(Class<?> body) {
        return Stream.concat(
                Stream.of(body), Arrays.stream(body.getDeclaredClasses()).filter(Class::isRecord));
    }

    /** What the method calls, by whatever way through the edge's own code. */
    private static Set<String> operations(JavaMethod method) {
        Set<String> operations = new TreeSet<>();
        Set<JavaCodeUnit> seen = new HashSet<>();
        Deque<JavaCodeUnit> waiting = new ArrayDeque<>(List.of(method));
        while (!waiting.isEmpty()) {
            JavaCodeUnit unit = waiting.remove();
            if (seen.add(unit)) {
                called(unit).forEach(target -> {
                    if (target.isAnnotatedWith(Operation.class)) {
                        operations.add(
                                target.getAnnotationOfType(Operation.class).value());
                    } else if (target.getOwner().getPackageName().startsWith("se.hemvist.web.rest")) {
                        waiting.add(target);
                    }
                });
            }
        }
        return operations;
    }

    private static Stream<JavaCodeUnit> called(JavaCodeUnit unit) {
        return Stream.concat(
                unit.getCallsFromSelf().stream().flatMap(call -> call.getTarget().resolveMember().stream()),
                unit.getCodeUnitReferencesFromSelf().stream()
                        .flatMap(reference -> reference.getTarget().resolveMember().stream()));
    }
}
