package se.hemvist.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.hemvist.kernel.once.OldEntry;

/** Reads what is kept no longer. */
@Named
@Dependent
class OldHistoryReader extends KeysetReader<OldEntry, OldEntry> {

    private static final int PAGE = 500;

    @Inject
    KeptHistory kept;

    @Inject
    NightShift shift;

    @Override
    OldEntry start() {
        return OldEntry.START;
    }

    @Override
    List<OldEntry> after(OldEntry last) {
        return shift.historyBefore(kept.since(), last, PAGE);
    }

    @Override
    OldEntry keyOf(OldEntry entry) {
        return entry;
    }
}
