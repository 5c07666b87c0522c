package se.hemvist.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import se.hemvist.followup.report.Recipient;

/** Has the recipients' parts of the month's report written. */
@Named
@Dependent
class PartWriter extends CountingWriter {

    @Inject
    @BatchProperty
    String month;

    @Inject
    NightShift shift;

    @Override
    Tally write(List<Object> recipients) {
        List<Recipient> portion = recipients.stream().map(Recipient.class::cast).toList();
        return Tally.NOTHING.plus(Tally.WRITTEN, shift.write(YearMonth.parse(month), portion));
    }

    @Override
    String name(Object item) {
        return "write " + ((Recipient) item).key();
    }
}
