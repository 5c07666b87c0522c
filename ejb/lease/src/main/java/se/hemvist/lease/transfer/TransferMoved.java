package se.hemvist.lease.transfer;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.Programme;
import se.hemvist.lease.sublease.LeasedCase;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseParties;

/**
 * That a transfer has come to a state, told inside the transaction in which it happened.
 *
 * @param on the day
 */
public record TransferMoved(SubleaseId sublease, LeasedCase about, SubleaseParties parties, To to, LocalDate on) {

    /**
     * To where.
     *
     * @param done how long it took; only of one that is done
     */
    public record To(Programme programme, TransferState state, Optional<Done> done) {}

    /**
     * How long a transfer took.
     *
     * @param since    the first day that counted
     * @param deducted by how many days absences had moved the qualifying day
     */
    public record Done(LocalDate since, long deducted) {}
}
