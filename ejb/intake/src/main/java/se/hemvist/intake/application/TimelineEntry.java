package se.hemvist.intake.application;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of a case's timeline: who, when, what, by which rule and why.
 *
 * @param number     from 1, in the order of recording
 * @param recordedAt by the house clock
 * @param who        the user, or the system
 * @param move       from which state to which; left out where the case stayed where it was
 */
public record TimelineEntry(int number, Instant recordedAt, String who, Occurrence occurrence, Optional<Move> move) {

    /** From one state to the next. */
    public record Move(CaseState from, CaseState to) {}

    /** The same for those who may not read what was written about the person. */
    TimelineEntry withoutReason() {
        Occurrence bare = new Occurrence(occurrence.what(), occurrence.on(), occurrence.rule(), Optional.empty());
        return new TimelineEntry(number, recordedAt, who, bare, move);
    }
}
