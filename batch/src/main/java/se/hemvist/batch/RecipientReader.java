package se.hemvist.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import se.hemvist.followup.report.Recipient;

/** Reads those who have not got their part of the month's report. */
@Named
@Dependent
class RecipientReader extends KeysetReader<Recipient, String> {

    @Inject
    @BatchProperty
    String month;

    @Inject
    NightShift shift;

    @Override
    String start() {
        return "";
    }

    @Override
    List<Recipient> after(String key) {
        return shift.recipients(YearMonth.parse(month)).stream()
                .filter(recipient -> recipient.key().compareTo(key) > 0)
                .toList();
    }

    @Override
    String keyOf(Recipient recipient) {
        return recipient.key();
    }
}
