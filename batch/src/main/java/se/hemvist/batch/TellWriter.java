package se.hemvist.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Has each of a portion of addressees written one message of all that the night has found for them. */
@Named
@Dependent
class TellWriter extends CountingWriter {

    @Inject
    @BatchProperty
    String day;

    @Inject
    NightShift shift;

    @Override
    Tally write(List<Object> addressees) {
        List<UUID> ids = addressees.stream().map(UUID.class::cast).toList();
        return Tally.NOTHING.plus(Tally.TOLD, shift.tell(ids, LocalDate.parse(day)));
    }

    /** What they are told of has been counted. */
    @Override
    Tally read(List<Object> addressees) {
        return Tally.NOTHING;
    }

    @Override
    String name(Object item) {
        return "tell " + item;
    }
}
