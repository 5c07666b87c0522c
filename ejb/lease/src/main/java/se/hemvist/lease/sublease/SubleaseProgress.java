package se.hemvist.lease.sublease;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What the other packages do with a sublease, in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SubleaseProgress {

    @Inject
    PreparedSubleases subleases;

    /**
     * The sublease, which nobody else can change until the transaction ends. Every command on it or beside it begins so.
     *
     * @throws SubleaseRefusal.UnknownSublease if there is none by that identity
     */
    public SubleaseFile lock(SubleaseId id) {
        return subleases.lock(id).file();
    }

    /** The same for several, always in the same order; those that are not there are left out. */
    public List<SubleaseFile> lock(Collection<UUID> ids) {
        return subleases.lock(ids).stream().map(Sublease::file).toList();
    }

    /**
     * The sublease as it is, not locked.
     *
     * @throws SubleaseRefusal.UnknownSublease if there is none by that identity
     */
    public SubleaseFile look(SubleaseId id) {
        return subleases.get(id).file();
    }

    /**
     * What was signed, as far as the rent rests on it.
     *
     * @throws SubleaseRefusal.UnknownSublease if there is none by that identity
     * @throws IllegalStateException           before it is signed
     */
    public SubleaseTerms terms(SubleaseId id) {
        return subleases.get(id).terms();
    }
}
