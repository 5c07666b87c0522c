package se.hemvist.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.hemvist.kernel.extract.Held;
import se.hemvist.kernel.extract.HeldTable;
import se.hemvist.kernel.extract.HeldTables;

/** What follow-up holds on persons. */
@ApplicationScoped
public class HeldInFollowUp implements Held {

    private static final List<HeldTable> TABLES = HeldTables.beside(HeldInFollowUp.class);

    @Override
    public int place() {
        return 3;
    }

    @Override
    public List<HeldTable> tables() {
        return TABLES;
    }
}
