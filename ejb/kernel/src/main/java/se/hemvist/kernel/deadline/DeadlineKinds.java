package se.hemvist.kernel.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import se.hemvist.kernel.store.Published;
import se.hemvist.kernel.store.Sql;

/** The kinds that the contexts publish. */
@ApplicationScoped
public class DeadlineKinds {

    private static final String STORE =
            """
            insert into kernel.deadline_kind as known (code, title, acts) values (?, ?, ?)
            on conflict (code) do update set title = excluded.title, acts = excluded.acts
            where (known.title, known.acts) is distinct from (excluded.title, excluded.acts)
            """;

    @Inject
    Published published;

    @Inject
    Sql sql;

    /** Writes codes and titles to the database; called at start, when the schema is there. */
    @Transactional
    public void store() {
        all().forEach(kind -> sql.update(STORE, kind.code(), kind.title(), kind.acts()));
    }

    /**
     * Every kind, ordered by code.
     *
     * @throws IllegalStateException if two kinds have one code
     */
    public List<DeadlineKind> all() {
        return List.copyOf(byCode().values());
    }

    DeadlineKind of(String code) {
        DeadlineKind kind = byCode().get(code);
        if (kind == null) {
            throw new IllegalStateException("Nobody publishes the kind of deadline " + code);
        }
        return kind;
    }

    private SortedMap<String, DeadlineKind> byCode() {
        SortedMap<String, DeadlineKind> kinds = new TreeMap<>();
        published.of(DeadlineKind.class).forEach(kind -> {
            if (kinds.put(kind.code(), kind) != null) {
                throw new IllegalStateException("Two kinds of deadline are called " + kind.code());
            }
        });
        return kinds;
    }
}
