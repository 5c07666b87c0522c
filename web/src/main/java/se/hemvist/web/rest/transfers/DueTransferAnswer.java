package se.hemvist.web.rest.transfers;

import java.time.LocalDate;
import java.util.UUID;
import se.hemvist.lease.transfer.DueTransfer;
import se.hemvist.lease.transfer.TransferState;

/**
 * A transfer that waits for its review, as it is told.
 *
 * @param area the part of the city
 */
public record DueTransferAnswer(
        UUID subleaseId, String caseNumber, UUID flatId, String area, TransferState state, LocalDate dueOn) {

    static DueTransferAnswer of(DueTransfer due) {
        return new DueTransferAnswer(
                due.sublease().value(),
                due.number().value(),
                due.place().flat().value(),
                due.place().area(),
                due.state(),
                due.dueOn());
    }
}
