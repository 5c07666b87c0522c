package se.hemvist.intake.casenote;

import java.time.Instant;
import java.util.Optional;

/**
 * A note as it stands.
 *
 * @param number      from 1 in each case, in the order of writing
 * @param signed      by whom and when it was written
 * @param correctedBy the number of the note that corrects it, if there is one
 */
public record CaseNoteView(int number, Signed signed, NewCaseNote note, Optional<Integer> correctedBy) {

    /**
     * Under whose name it stands.
     *
     * @param by the user
     */
    public record Signed(String by, Instant at) {}

    /** Which; the words are about a person. */
    @Override
    public String toString() {
        return "CaseNoteView[" + number + "]";
    }
}
