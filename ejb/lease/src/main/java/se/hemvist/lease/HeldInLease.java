package se.hemvist.lease;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.hemvist.kernel.extract.Held;
import se.hemvist.kernel.extract.HeldTable;
import se.hemvist.kernel.extract.HeldTables;

/** What lease holds on persons. */
@ApplicationScoped
public class HeldInLease implements Held {

    private static final List<HeldTable> TABLES = HeldTables.beside(HeldInLease.class);

    @Override
    public int place() {
        return 2;
    }

    @Override
    public List<HeldTable> tables() {
        return TABLES;
    }
}
