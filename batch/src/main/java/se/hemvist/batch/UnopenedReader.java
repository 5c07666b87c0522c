package se.hemvist.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import se.hemvist.kernel.deadline.Unopened;

/** Reads whose deadlines are to be made of the weeks and months that begin by the day after the night's. */
@Named
@Dependent
class UnopenedReader extends KeysetReader<Unopened, Unopened> {

    private static final int PAGE = 1000;

    @Inject
    @BatchProperty
    String day;

    @Inject
    NightShift shift;

    @Override
    Unopened start() {
        return Unopened.START;
    }

    @Override
    List<Unopened> after(Unopened last) {
        return shift.toOpen(LocalDate.parse(day).plusDays(1), last, PAGE);
    }

    @Override
    Unopened keyOf(Unopened subject) {
        return subject;
    }
}
