package se.hemvist.intake.provider;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * That a step has been taken.
 *
 * @param at by the house clock
 * @param by the user
 */
@Embeddable
public record StepTaken(
        @Column(name = "taken_on") LocalDate on,
        @Column(name = "taken_at") Instant at,
        @Column(name = "taken_by") String by) {}
