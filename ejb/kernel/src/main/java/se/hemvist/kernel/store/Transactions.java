package se.hemvist.kernel.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.function.Supplier;

/** The few writes of the kernel that must not share the fate of the caller's transaction. */
@ApplicationScoped
public class Transactions {

    /** Committed when this returns, whatever becomes of the caller's transaction. */
    @Transactional(TxType.REQUIRES_NEW)
    public <T> T apart(Supplier<T> work) {
        return work.get();
    }
}
