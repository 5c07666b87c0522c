package se.hemvist.lease.transfer;

import java.time.LocalDate;
import java.util.Comparator;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.kernel.number.CaseNumber;
import se.hemvist.lease.sublease.SubleaseId;

/**
 * A transfer that waits for its review, in a list.
 *
 * @param dueOn the day on which it was due or comes due, as things stand
 */
public record DueTransfer(SubleaseId sublease, CaseNumber number, Place place, TransferState state, LocalDate dueOn) {

    static final Comparator<DueTransfer> FIRST_DUE = Comparator.comparing(DueTransfer::dueOn)
            .thenComparing(due -> due.sublease().value());

    /** The flat, and the part of the city that it is in. */
    public record Place(FlatId flat, String area) {}
}
