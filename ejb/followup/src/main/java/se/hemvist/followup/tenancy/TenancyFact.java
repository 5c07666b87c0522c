package se.hemvist.followup.tenancy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.hemvist.lease.sublease.LeasedCase;
import se.hemvist.lease.sublease.SubleaseParties;

/**
 * Something that happened in a tenancy, as the figures count it.
 *
 * @param occasion tells it from others of its kind about the same subject; a fact with the same occasion is the same
 */
record TenancyFact(About about, LocalDate on, String detail, Optional<Length> length, String occasion) {

    /** What a fact tells of. */
    enum Kind {
        /** A rectification notice was sent. */
        NOTICE,
        /** The tenant was reached about one, or was not in time. */
        CONTACT,
        /** A transfer came to a state. */
        TRANSFER
    }

    /** Of what kind a fact is, of what, and whom it is counted for. */
    record About(Kind kind, UUID subject, LeasedCase leased, SubleaseParties parties) {}

    /** By what one fact is told from all others. */
    record Which(Kind kind, UUID subject, String occasion) {}

    /** How many days a transfer took, and by how many absences had moved it. */
    record Length(int days, int deducted) {}
}
