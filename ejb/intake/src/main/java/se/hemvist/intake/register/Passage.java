package se.hemvist.intake.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * How a paper passed.
 *
 * @param on the day on which it came or went
 */
@Embeddable
public record Passage(
        @Column(name = "happened_on", updatable = false) LocalDate on,
        @Enumerated(EnumType.STRING) @Column(updatable = false) Direction direction,
        @Enumerated(EnumType.STRING) @Column(updatable = false) Way way) {

    static Passage in(LocalDate on, Way way) {
        return new Passage(on, Direction.IN, way);
    }

    static Passage out(LocalDate on, Way way) {
        return new Passage(on, Direction.OUT, way);
    }
}
