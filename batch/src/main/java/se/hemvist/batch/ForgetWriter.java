package se.hemvist.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;

/** Has a portion of what is kept no longer taken out. */
@Named
@Dependent
class ForgetWriter extends CountingWriter {

    private static final int MOST = 500;

    @Inject
    NightShift shift;

    @Override
    Tally write(List<Object> times) {
        int forgotten = times.stream()
                .mapToInt(time -> shift.forget((Instant) time, MOST))
                .sum();
        return Tally.NOTHING.plus(Tally.FORGOTTEN, forgotten);
    }

    /** A portion is no item that the night was to see to. */
    @Override
    Tally read(List<Object> times) {
        return Tally.NOTHING;
    }
}
