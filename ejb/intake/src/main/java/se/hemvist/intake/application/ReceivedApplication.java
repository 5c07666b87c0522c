package se.hemvist.intake.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The application (ansökan) that a case rests on.
 *
 * @param receivedOn     the day the social administration got it; clocks of the law run from it
 * @param treservaNumber its number in the social administration's own system, if it has one
 */
@Embeddable
public record ReceivedApplication(
        @Column(name = "application_received_on") LocalDate receivedOn,
        @Column(name = "treserva_number") @Nullable String treservaNumber) {}
