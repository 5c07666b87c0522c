package se.hemvist.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.hemvist.kernel.once.OldEntry;

/** Has a portion of what is kept no longer taken out. */
@Named
@Dependent
class ForgetWriter extends CountingWriter {

    @Inject
    KeptHistory kept;

    @Inject
    NightShift shift;

    @Override
    Tally write(List<Object> entries) {
        List<OldEntry> old = entries.stream().map(OldEntry.class::cast).toList();
        return Tally.NOTHING.plus(Tally.FORGOTTEN, shift.forget(kept.since(), old));
    }

    /** What is old is nothing that the night was to see to. */
    @Override
    Tally read(List<Object> entries) {
        return Tally.NOTHING;
    }

    @Override
    String name(Object item) {
        return "forget " + item;
    }
}
