package se.hemvist.intake.vacancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import java.util.Set;

/** In which part of the city flats are, for the lists of those who hire them, in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class FlatAreas {

    @Inject
    ReportedFlats flats;

    /** As whoever reported the flat called it; one that is not there is left out. */
    public Map<FlatId, String> of(Set<FlatId> wanted) {
        return flats.areas(wanted);
    }
}
