package se.hemvist.web.rest.transfers;

import java.time.LocalDate;
import se.hemvist.lease.onrecord.OnRecord;

/**
 * What is on record of a tenancy, as it is told.
 *
 * @param from the first day that is looked at
 * @param to   the last
 */
public record OnRecordAnswer(
        LocalDate from, LocalDate to, OnRecord.Rents rents, OnRecord.Conduct conduct, OnRecord.Notices notices) {

    static OnRecordAnswer of(OnRecord record) {
        return new OnRecordAnswer(record.from(), record.to(), record.rents(), record.conduct(), record.notices());
    }
}
