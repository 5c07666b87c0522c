package se.hemvist.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.hemvist.kernel.deadline.Night;

/** Reads the deadlines that the night of the day warns of or escalates. */
@Named
@Dependent
class DueReader extends KeysetReader<UUID, UUID> {

    private static final int PAGE = 500;

    @Inject
    @BatchProperty
    String day;

    @Inject
    NightShift shift;

    @Override
    UUID start() {
        return Night.START;
    }

    @Override
    List<UUID> after(UUID id) {
        return shift.dueForSweep(LocalDate.parse(day), id, PAGE);
    }

    @Override
    UUID keyOf(UUID id) {
        return id;
    }
}
