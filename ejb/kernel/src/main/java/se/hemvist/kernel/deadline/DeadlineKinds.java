package se.hemvist.kernel.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.hemvist.kernel.store.Sql;

/** The kinds that the contexts publish. */
@ApplicationScoped
public class DeadlineKinds {

    @Inject
    Instance<DeadlineKind> published;

    @Inject
    Sql sql;

    /** Writes codes and titles to the database; called at start, when the schema is there. */
    @Transactional
    public void store() {
        throw new UnsupportedOperationException("Comes with the next change");
    }

    /** Ordered by code. */
    public List<DeadlineKind> all() {
        return published.stream()
                .sorted(Comparator.comparing(DeadlineKind::code))
                .toList();
    }

    /** @throws IllegalStateException if two kinds have one code */
    Map<String, DeadlineKind> byCode() {
        return published.stream().collect(Collectors.toMap(DeadlineKind::code, Function.identity()));
    }
}
