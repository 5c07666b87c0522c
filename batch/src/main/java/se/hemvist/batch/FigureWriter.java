package se.hemvist.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import se.hemvist.kernel.number.Municipality;

/** Has the month's figures of municipalities counted. */
@Named
@Dependent
class FigureWriter extends CountingWriter {

    @Inject
    @BatchProperty
    String month;

    @Inject
    NightShift shift;

    @Override
    Tally write(List<Object> municipalities) {
        long versions = municipalities.stream()
                .filter(municipality -> shift.count((Municipality) municipality, YearMonth.parse(month)))
                .count();
        return Tally.NOTHING.plus(Tally.VERSIONS, versions);
    }

    /** A municipality is nothing that the month was to write. */
    @Override
    Tally read(List<Object> municipalities) {
        return Tally.NOTHING;
    }

    @Override
    String name(Object item) {
        return "count " + ((Municipality) item).code();
    }
}
