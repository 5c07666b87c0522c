package se.hemvist.kernel.store;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessBean;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Collects the beans by which the contexts answer the kernel while the house starts: a jar in an EAR's lib/ does not
 * see the beans of the jars beside it by injection.
 */
public class Contributions implements Extension {

    private final List<Bean<?>> found = new CopyOnWriteArrayList<>();
    private volatile @Nullable BeanManager manager;

    void note(@Observes ProcessBean<?> processed) {
        Bean<?> bean = processed.getBean();
        if (bean.getTypes().stream()
                .anyMatch(type -> type instanceof Class<?> raw && raw.isAnnotationPresent(Contributed.class))) {
            found.add(bean);
        }
    }

    void keep(@Observes AfterDeploymentValidation validated, BeanManager container) {
        manager = container;
    }

    <T> Stream<T> of(Class<T> type) {
        BeanManager container = Optional.ofNullable(manager)
                .orElseThrow(() -> new IllegalStateException("The house has not started yet"));
        return found.stream()
                .filter(bean -> bean.getTypes().contains(type))
                .map(bean -> type.cast(container.getReference(bean, type, container.createCreationalContext(bean))));
    }
}
