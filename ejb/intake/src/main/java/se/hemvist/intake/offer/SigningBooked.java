package se.hemvist.intake.offer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;

/**
 * When and where the contract is to be signed (kontraktsskrivning).
 *
 * @param at in Swedish time
 */
@Embeddable
public record SigningBooked(
        @Column(name = "signing_at") LocalDateTime at, @Column(name = "signing_place") String place) {}
