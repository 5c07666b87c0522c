package se.hemvist.followup.checkpoint;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Set;

/**
 * A checkpoint as it was held.
 *
 * @param heldOn  the day
 * @param present who took part
 * @param result  what came of it
 * @param summary in words; stays with those who follow the stay up
 */
@Embeddable
public record CheckpointRecord(
        @Column(name = "held_on") LocalDate heldOn,
        @Convert(converter = PresentColumn.class) @Column(name = "present") Set<Participant> present,
        @Enumerated(EnumType.STRING) @Column(name = "result") Result result,
        @Column(name = "summary") String summary) {

    /** Who can take part. */
    public enum Participant {
        /** The one who lives there (den boende). */
        RESIDENT,
        /** The contact person (kontaktperson) of the administration. */
        CONTACT_PERSON,
        /** The case officer (handläggare) of the administration. */
        CASE_OFFICER,
        /** Somebody of the landlord's (hyresvärd). */
        LANDLORD
    }

    /** Whether the living works by the guidelines and the action plan. */
    public enum Result {
        /** It works well. */
        WORKS_WELL,
        /** It goes on, with something to change. */
        NEEDS_CHANGE,
        /** It does not work. */
        DOES_NOT_WORK
    }

    /** When and what came of it; the summary is about a person. */
    @Override
    public String toString() {
        return "CheckpointRecord[" + heldOn + ", " + present + ", " + result + "]";
    }
}
