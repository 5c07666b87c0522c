package se.hemvist.lease.conduct;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.lease.rectification.NewRectification;

/**
 * A rectification notice that was sent before the lease came here.
 *
 * @param providerToldOn the day on which whoever gives the support had the copy
 * @param contactedOn    the day on which they reached the tenant, if they did
 * @param correctedOn    the day on which what it asked for was done, if it was
 */
public record PastRectification(
        NewRectification notice,
        LocalDate providerToldOn,
        Optional<LocalDate> contactedOn,
        Optional<LocalDate> correctedOn) {}
