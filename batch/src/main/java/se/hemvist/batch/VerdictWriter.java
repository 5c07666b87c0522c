package se.hemvist.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import se.hemvist.intake.application.CaseId;

/** Has a portion of cases matched with every vacant flat (bevakning). */
@Named
@Dependent
class VerdictWriter extends CountingWriter {

    @Inject
    @BatchProperty
    String day;

    @Inject
    NightShift shift;

    @Override
    Tally write(List<Object> cases) {
        int found = shift.judge(cases.stream().map(CaseId.class::cast).toList(), LocalDate.parse(day));
        return found == 0 ? Tally.NOTHING : Tally.NOTHING.plus(Tally.MATCHED, found);
    }

    /** They are looked at each night anew; that is no work that was done. */
    @Override
    Tally read(List<Object> cases) {
        return Tally.NOTHING;
    }

    @Override
    String name(Object item) {
        return "watch " + ((CaseId) item).value();
    }
}
