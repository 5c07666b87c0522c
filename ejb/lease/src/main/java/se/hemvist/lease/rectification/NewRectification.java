package se.hemvist.lease.rectification;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A rectification notice that was sent.
 *
 * @param grounds   what has happened, in the words of the letter
 * @param demand    what is to be done
 * @param correctBy the last day for it; as the rule says if the letter gives none
 */
public record NewRectification(
        Fault fault, String grounds, String demand, Optional<LocalDate> correctBy, Sendings sendings) {

    /** What about and how it went; the words are about a person. */
    @Override
    public String toString() {
        return "NewRectification[" + fault + "]";
    }
}
