package se.hemvist.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import se.hemvist.kernel.deadline.ActDue;

/** Has the use case called that a passed deadline asks for. */
@Named
@Dependent
class ActWriter extends CountingWriter {

    @Inject
    @BatchProperty
    String day;

    @Inject
    NightShift shift;

    @Override
    Tally write(List<Object> items) {
        items.forEach(item -> shift.act((ActDue) item, LocalDate.parse(day)));
        return Tally.NOTHING.plus(Tally.ACTED, items.size());
    }

    @Override
    String name(Object item) {
        ActDue due = (ActDue) item;
        return "%s %s %s".formatted(due.kind(), due.subject(), due.occasion()).strip();
    }
}
