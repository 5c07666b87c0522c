package se.hemvist.lease.household;

import java.time.LocalDate;

/**
 * A spouse or cohabitant of the tenant's who lives there until further notice, without who it is.
 *
 * @param since      the first day there
 * @param recordedOn the day on which that was registered
 */
public record PartnerThere(CoResidentId coResident, LocalDate since, LocalDate recordedOn) {}
