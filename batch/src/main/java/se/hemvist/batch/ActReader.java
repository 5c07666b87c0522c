package se.hemvist.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
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

    @Inject
    JobContext job;

    /** None from when the run is to stop: JBeret would try one that is refused again and again, and never stop. */
    @Override
    @NullUnmarked
    public ActDue readItem() {
        return job.getBatchStatus() == BatchStatus.STOPPING ? null : super.readItem();
    }

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
