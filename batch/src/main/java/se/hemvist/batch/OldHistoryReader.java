package se.hemvist.batch;

import jakarta.batch.api.chunk.ItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** Tells, portion by portion, whether there is still something that is kept no longer; needs no checkpoint. */
@Named
@Dependent
@NullUnmarked
class OldHistoryReader implements ItemReader {

    @Inject
    KeptHistory kept;

    @Inject
    NightShift shift;

    @Override
    public void open(Serializable checkpoint) {}

    @Override
    public Instant readItem() {
        Instant since = kept.since();
        return shift.hasHistoryBefore(since) ? since : null;
    }

    @Override
    public Serializable checkpointInfo() {
        return null;
    }

    @Override
    public void close() {}
}
