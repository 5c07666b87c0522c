package se.hemvist.web.rest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hemvist.web.rest.input.IfMatch;
import se.hemvist.web.rest.input.IfUnchanged;
import se.hemvist.web.rest.page.Answers;

/** Every method that answers a call, found in the classes. */
final class RestMethods {

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("se.hemvist");

    private RestMethods() {}

    /** One of them, named as in the contract. */
    record RestMethod(String name, JavaMethod method) {

        Method reflect() {
            return method.reflect();
        }

        /** What the body is read as. */
        Optional<Class<?>> body() {
            return Arrays.stream(reflect().getParameterTypes())
                    .filter(type -> type.isRecord() && type.getSimpleName().endsWith("Request"))
                    .<Class<?>>map(type -> type)
                    .findFirst();
        }

        /** Whether it asks for the version that the caller has read, or has the operation ask that it calls. */
        boolean usesIfMatch() {
            return method.isAnnotatedWith(IfUnchanged.class)
                    || method.getCallsFromSelf().stream()
                            .anyMatch(call -> call.getTarget().getOwner().isEquivalentTo(IfMatch.class));
        }

        /** Whether it answers with the version of what is read. */
        boolean tellsVersion() {
            return method.getMethodCallsFromSelf().stream()
                    .anyMatch(call -> call.getTarget().getOwner().isEquivalentTo(Answers.class)
                            && call.getTarget().getName().equals("read"));
        }

        /** Whether its body is a file, not JSON. */
        boolean takesFile() {
            return method.tryGetAnnotationOfType(Consumes.class)
                    .filter(consumes -> !List.of(consumes.value()).contains("application/json"))
                    .isPresent();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<RestMethod> all() {
        return CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(type -> type.getMethods().stream())
                .flatMap(RestMethods::named)
                .toList();
    }

    /** The records of the contract by their simple names. */
    static Optional<Class<?>> record(String simpleName) {
        return CLASSES.stream()
                .filter(type -> type.getPackageName().startsWith("se.hemvist.web.rest"))
                .filter(type -> type.isRecord() && type.getSimpleName().equals(simpleName))
                .<Class<?>>map(type -> type.reflect())
                .findFirst();
    }

    private static Stream<RestMethod> named(JavaMethod method) {
        String verb = method.isAnnotatedWith(GET.class) ? "GET" : method.isAnnotatedWith(POST.class) ? "POST" : "";
        if (verb.isEmpty()) {
            return Stream.empty();
        }
        String path = Stream.of(
                        Optional.of(method.getOwner().getAnnotationOfType(Path.class)),
                        method.tryGetAnnotationOfType(Path.class))
                .flatMap(Optional::stream)
                .map(Path::value)
                .filter(part -> !part.equals("/"))
                .collect(Collectors.joining("/", "/", ""));
        return Stream.of(new RestMethod(verb + " " + path, method));
    }
}
