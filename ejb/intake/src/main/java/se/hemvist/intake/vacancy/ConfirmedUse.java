package se.hemvist.intake.vacancy;

import java.time.LocalDate;

/**
 * That a flat went to others than the queue though the quota was passed by it.
 *
 * @param on           the day from which it is used so
 * @param confirmation by whom that was let, and why
 */
public record ConfirmedUse(FlatId flat, FlatStream stream, LocalDate on, QuotaConfirmation confirmation) {}
