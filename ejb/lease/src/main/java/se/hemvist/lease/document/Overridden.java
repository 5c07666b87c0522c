package se.hemvist.lease.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * One paper that was missing at an occasion and that somebody let be missing; counted in the report of overrides.
 *
 * @param on     the day of the occasion
 * @param by     who decided it
 * @param reason why
 */
@Embeddable
public record Overridden(
        @Enumerated(EnumType.STRING) @Column(name = "kind") DocumentKind kind,
        @Enumerated(EnumType.STRING) @Column(name = "occasion") Occasion occasion,
        @Column(name = "happened_on") LocalDate on,
        @Column(name = "decided_by") String by,
        @Column(name = "reason") String reason) {

    /** Which paper, when and who; the reason may be about a person. */
    @Override
    public String toString() {
        return "Overridden[" + kind + ", " + occasion + ", " + on + ", " + by + "]";
    }
}
