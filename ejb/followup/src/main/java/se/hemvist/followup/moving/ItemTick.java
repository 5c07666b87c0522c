package se.hemvist.followup.moving;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** What became of an item of the move's checklist on a day. */
@Embeddable
public record ItemTick(
        @Enumerated(EnumType.STRING) @Column(name = "item") MoveItem item,
        @Enumerated(EnumType.STRING) @Column(name = "outcome") Outcome outcome,
        @Column(name = "ticked_on") LocalDate on) {

    /** What became of it. */
    public enum Outcome {
        /** Help was offered. */
        OFFERED,
        /** It is done. */
        DONE,
        /** The participant wants no help with it. */
        DECLINED
    }
}
