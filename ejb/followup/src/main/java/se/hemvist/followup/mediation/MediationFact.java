package se.hemvist.followup.mediation;

import java.time.LocalDate;
import java.util.UUID;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.number.Municipality;

/**
 * Something that happened to a flat or a stay, as the figures count it.
 *
 * @param on     the day it is counted on
 * @param detail the stream, the programme, whose flat it was and where, or whether it was in time; else empty
 */
record MediationFact(Kind kind, About about, LocalDate on, String detail) {

    /**
     * Whom a fact is counted for.
     *
     * @param subject      the flat that came in, or the sublease
     * @param organisation the housing agency of an incoming flat, or the landlord who handed it over; else who applied
     */
    record About(Municipality municipality, UUID subject, OrganisationId organisation) {}

    /** What a fact tells of. Each happens once to the same subject. */
    enum Kind {
        /** A landlord handed over a flat under an agreement. */
        FLAT_RECEIVED,
        /** The same, told of the landlord: the city's or private, and how scarce flats are there. */
        FLAT_HANDED_OVER,
        /** It was settled what a flat is used for. */
        FLAT_STREAMED,
        /** Its owner took a flat back. */
        FLAT_WITHDRAWN,
        /** A trial or training flat was signed for. */
        FLAT_MEDIATED,
        /** A training flat became a trial flat for who lives there. */
        FLAT_CONVERTED,
        /** The resident of one has left it. */
        FLAT_LEFT,
        /** A checkpoint is to be held, on its last day. */
        CHECKPOINT_DUE,
        /** A checkpoint was held. */
        CHECKPOINT_HELD
    }
}
