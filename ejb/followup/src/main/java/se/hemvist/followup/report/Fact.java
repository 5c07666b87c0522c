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
record Fact(Kind kind, About about, LocalDate on, String detail, String occasion) {

    /**
     * Whom a fact is counted for.
     *
     * @param subject        the case of an application, referral, answer or offer; else the assignment
     * @param administration the social administration whose case it is; a visit or paper takes its assignment's
     */
    record About(Municipality municipality, UUID subject, Optional<UUID> administration, Optional<UUID> provider) {}

    /** What happens at most once a day to the same subject. */
    static Fact onItsDay(Kind kind, About about, LocalDate on, String detail) {
        return new Fact(kind, about, on, detail, detail.isEmpty() ? on.toString() : on + " " + detail);
    }

    /** What a fact tells of. */
    enum Kind {
        /** Somebody applied for a home (ansökan). */
        APPLICATION,
        /** A referral (remiss) came to the coordinator. */
        REFERRAL,
        /** The coordinator gave a preliminary answer (förhandsbesked), yes or no. */
        PRELIMINARY_ANSWER,
        /** A no had this criterion for a reason. */
        CRITERION_NOT_MET,
        /** An assignment (uppdrag) entered a state, a phase or not. */
        PHASE,
        /** A home visit (hembesök) was tried. */
        VISIT,
        /** The month's follow-up was sent. */
        MONTHLY_FOLLOW_UP,
        /** The month's checklist of the care of the flat was sent. */
        CARE_CHECKLIST,
        /** Two flats were shown to choose from, or there was only one, or none was chosen (K-26). */
        FLAT_CHOICE,
        /** An offer ended without a contract: how, and whose no it was. */
        OFFER_END
    }
}
