package se.hemvist.lease.onrecord;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What was on record of a tenancy at the end of a day. Immutable; what is told of it later makes another one.
 *
 * @param from the first day that is looked at
 * @param to   the last
 */
@Embeddable
public record OnRecord(
        @Column(name = "record_from") LocalDate from,
        @Column(name = "record_to") LocalDate to,
        @Embedded Rents rents,
        @Embedded Conduct conduct,
        @Embedded Notices notices) {

    /**
     * The rents whose last day in time had come after the first of the days and gone by the last.
     *
     * @param independently whether the tenant had paid them independently: as whoever assesses it had found, and
     *                      by the account for what the finding is not about
     * @param found         whether somebody had found that
     * @param due           how many there were
     * @param late          how many of them were not paid in full in time, by anybody
     * @param arrears       what was late and unpaid, in kronor
     */
    @Embeddable
    public record Rents(
            @Column(name = "rents_independent") boolean independently,
            @Column(name = "rents_found") boolean found,
            @Column(name = "rents_due") int due,
            @Column(name = "rents_late") int late,
            @Column(name = "rent_arrears") BigDecimal arrears) {}

    /**
     * The disturbances.
     *
     * @param undisturbed whether none was held against the tenant
     * @param days        on how many days there was one that was assessed and is held against the tenant
     * @param unassessed  how many reports waited to be assessed, of any day
     */
    @Embeddable
    public record Conduct(
            @Column(name = "undisturbed_by_record") boolean undisturbed,
            @Column(name = "disturbed_days") int days,
            @Column(name = "reports_unassessed") int unassessed) {}

    /**
     * What was written about them and about the rent, since the stay began.
     *
     * @param sent     how many rectification notices (rättelseanmaning) the tenant had got
     * @param standing how many of them had not been heeded
     * @param warnings how many warnings the owner had sent the head tenant
     */
    @Embeddable
    public record Notices(
            @Column(name = "notices_sent") int sent,
            @Column(name = "notices_standing") int standing,
            @Column(name = "owner_warnings") int warnings) {}

    /** Whether it speaks for the tenant in what a lease of one's own asks for (G-135). */
    public boolean speaksForTenant() {
        return rents.independently() && conduct.undisturbed();
    }
}
