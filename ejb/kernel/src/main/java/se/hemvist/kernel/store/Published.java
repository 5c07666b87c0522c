package se.hemvist.kernel.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;

/** What the contexts publish for the kernel, wherever in the house they are. */
@ApplicationScoped
public class Published {

    @Inject
    Contributions contributions;

    /** All beans of that {@link Contributed} type, in no order. */
    public <T> Stream<T> of(Class<T> type) {
        return contributions.of(type);
    }
}
