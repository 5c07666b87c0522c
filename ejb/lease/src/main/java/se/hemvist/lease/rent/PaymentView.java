package se.hemvist.lease.rent;

import java.util.Optional;
import se.hemvist.lease.monthlyrent.Payment;

/**
 * A payment as readers see it.
 *
 * @param voided that it was recorded wrongly and does not count, if that is so
 */
public record PaymentView(PaymentId id, Payment payment, Optional<Voiding> voided) {}
