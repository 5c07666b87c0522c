package se.hemvist.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.hemvist.kernel.deadline.Night;

/** Reads who is to be told what the night of the day has found: organisations, and those who are in charge there. */
@Named
@Dependent
class AddresseeReader extends KeysetReader<UUID, UUID> {

    private static final int PAGE = 50;

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
        return shift.toTell(LocalDate.parse(day), id, PAGE);
    }

    @Override
    UUID keyOf(UUID id) {
        return id;
    }
}
