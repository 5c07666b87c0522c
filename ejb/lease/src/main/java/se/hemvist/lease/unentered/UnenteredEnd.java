package se.hemvist.lease.unentered;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a lease ended that nobody moved in to.
 *
 * @param saidOn    the day on which it was agreed on, or the landlord got the notice
 * @param lastDay   its last day; rent is owed until then
 * @param writtenOn the day on which the landlord wrote that to the tenant
 * @param diedOn    the day on which the tenant died, where the estate gave notice
 * @param keys      keys that the tenant had got, which are back; none if there were none
 */
@Embeddable
public record UnenteredEnd(
        @Enumerated(EnumType.STRING) @Column(name = "unentered_ground") UnenteredGround ground,
        @Column(name = "unentered_said_on") LocalDate saidOn,
        @Column(name = "unentered_last_day") LocalDate lastDay,
        @Column(name = "unentered_written_on") LocalDate writtenOn,
        @Column(name = "unentered_died_on") @Nullable LocalDate diedOn,
        @Embedded @Nullable HandedKeys keys) {}
