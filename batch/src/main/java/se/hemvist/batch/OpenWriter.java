package se.hemvist.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import se.hemvist.kernel.deadline.Unopened;

/** Has the deadlines made of the weeks and months that begin by the day after the night's. */
@Named
@Dependent
class OpenWriter extends CountingWriter {

    @Inject
    @BatchProperty
    String day;

    @Inject
    NightShift shift;

    @Override
    Tally write(List<Object> subjects) {
        subjects.forEach(
                subject -> shift.open((Unopened) subject, LocalDate.parse(day).plusDays(1)));
        return Tally.NOTHING;
    }

    /** Many are looked at each night in vain; what is opened is counted where it is warned of. */
    @Override
    Tally read(List<Object> subjects) {
        return Tally.NOTHING;
    }

    @Override
    String name(Object item) {
        return name((Unopened) item);
    }

    static String name(Unopened subject) {
        return subject.kind() + " " + subject.subject();
    }
}
