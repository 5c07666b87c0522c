package se.hemvist.followup.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.hemvist.kernel.number.Municipality;

/**
 * Something that happened, as the figures count it.
 *
 * @param detail   the answer, criterion, state or outcome; empty where the kind says all
 * @param occasion tells it from others of its kind about the same subject; a fact with the same occasion is the same
 */
record Fact(FactKind kind, About about, LocalDate on, String detail, String occasion) {

    /**
     * Whom a fact is counted for.
     *
     * @param subject        the case of an application, referral or answer; else the assignment
     * @param administration the social administration whose case it is; a visit or paper takes its assignment's
     */
    record About(Municipality municipality, UUID subject, Optional<UUID> administration, Optional<UUID> provider) {}

    /** What happens at most once a day to the same subject. */
    static Fact onItsDay(FactKind kind, About about, LocalDate on, String detail) {
        return new Fact(kind, about, on, detail, detail.isEmpty() ? on.toString() : on + " " + detail);
    }
}
