package se.hemvist.lease.sublease;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.kernel.number.CaseNumber;

/**
 * A sublease in a list.
 *
 * @param number only for those who may know of the case
 */
public record SubleaseRow(
        SubleaseId sublease, SubleaseState state, FlatId flat, LocalDate leaseStart, Optional<CaseNumber> number) {}
