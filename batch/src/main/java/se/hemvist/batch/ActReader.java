package se.hemvist.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.hemvist.kernel.deadline.ActDue;
import se.hemvist.kernel.deadline.Night;

/** Reads the deadlines that have passed and on which the house acts by itself. */
@Named
@Dependent
class ActReader extends KeysetReader<ActDue, UUID> {

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
    List<ActDue> after(UUID id) {
        return shift.dueToAct(LocalDate.parse(day), id, PAGE);
    }

    @Override
    UUID keyOf(ActDue due) {
        return due.id();
    }
}
