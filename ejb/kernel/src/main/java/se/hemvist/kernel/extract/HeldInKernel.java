package se.hemvist.kernel.extract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What the kernel holds on persons: the deadlines that were watched for them. */
@ApplicationScoped
public class HeldInKernel implements Held {

    private static final List<HeldTable> TABLES = HeldTables.beside(HeldInKernel.class);

    @Override
    public int place() {
        return 4;
    }

    @Override
    public List<HeldTable> tables() {
        return TABLES;
    }
}
