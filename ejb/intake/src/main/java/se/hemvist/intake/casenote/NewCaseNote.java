package se.hemvist.intake.casenote;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A note to be written.
 *
 * @param on       the day of what it tells
 * @param corrects the number of the note that it corrects
 */
public record NewCaseNote(LocalDate on, String text, Optional<Integer> corrects) {

    /** When; the words are about a person. */
    @Override
    public String toString() {
        return "NewCaseNote[" + on + "]";
    }
}
