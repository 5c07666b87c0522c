package se.hemvist.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.hemvist.kernel.deadline.SweepResult;

/** Has a chunk of deadlines warned of and escalated, all at once. */
@Named
@Dependent
class SweepWriter extends CountingWriter {

    @Inject
    @BatchProperty
    String day;

    @Inject
    NightShift shift;

    @Override
    Tally write(List<Object> ids) {
        SweepResult swept = shift.sweep(ids.stream().map(UUID.class::cast).toList(), LocalDate.parse(day));
        return Tally.NOTHING
                .plus(Tally.WARNED, swept.warned())
                .plus(Tally.WARNED_AGAIN, swept.warnedAgain())
                .plus(Tally.ESCALATED, swept.escalated())
                .plus(Tally.ESCALATED_AGAIN, swept.escalatedAgain());
    }

    @Override
    String name(Object item) {
        return "sweep " + item;
    }
}
