package se.hemvist.kernel.proof;

import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Optional;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;

/** What a test method or test class is marked with. */
record Mark(String test, List<String> numbers) {

    static Optional<Mark> on(TestSource source) {
        if (source instanceof MethodSource method) {
            String name = method.getClassName() + "#" + method.getMethodName();
            return on(method.getJavaMethod(), name);
        }
        if (source instanceof ClassSource type) {
            return on(type.getJavaClass(), type.getClassName());
        }
        return Optional.empty();
    }

    private static Optional<Mark> on(AnnotatedElement element, String name) {
        return AnnotationSupport.findAnnotation(element, Shows.class)
                .map(shows -> new Mark(name, List.of(shows.value())));
    }
}
