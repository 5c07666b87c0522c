package se.hemvist.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;

/** Has the month's figures counted. */
@Named
@Dependent
class FigureWriter extends CountingWriter {

    @Inject
    NightShift shift;

    @Override
    Tally write(List<Object> months) {
        int versions = months.stream()
                .mapToInt(month -> shift.count(YearMonth.parse((String) month)))
                .sum();
        return Tally.NOTHING.plus(Tally.VERSIONS, versions);
    }

    /** The month itself is nothing that was read. */
    @Override
    Tally read(List<Object> months) {
        return Tally.NOTHING;
    }
}
