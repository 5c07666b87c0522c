package se.hemvist.intake.extract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.hemvist.kernel.extract.Held;
import se.hemvist.kernel.extract.HeldTable;
import se.hemvist.kernel.extract.HeldTables;
import se.hemvist.kernel.store.Sql;

/** What intake holds on persons; it knows organisations and flats by name. */
@ApplicationScoped
public class HeldInIntake implements Held {

    private static final List<HeldTable> TABLES = HeldTables.beside(HeldInIntake.class);

    private static final String ORGANISATION = "select name from intake.organisation where organisation_id = ?";

    private static final String FLAT =
            "select street || ', ' || postal_code || ' ' || town as name from intake.flat where flat_id = ?";

    @Inject
    Sql sql;

    @Override
    public int place() {
        return 1;
    }

    @Override
    public List<HeldTable> tables() {
        return TABLES;
    }

    @Override
    public Optional<String> nameOf(String kind, UUID id) {
        return switch (kind) {
            case "organisation" -> name(ORGANISATION, id);
            case "flat" -> name(FLAT, id);
            default -> Optional.empty();
        };
    }

    private Optional<String> name(String statement, UUID id) {
        return sql.one(statement, row -> row.getString("name"), id);
    }
}
