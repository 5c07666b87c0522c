package se.hemvist.intake.application;

import java.time.LocalDate;

/**
 * That one who answers for cases gives all of them to a colleague.
 *
 * @param from   the user who has answered for them, still there or not
 * @param to     the user who does from now on
 * @param reason why, in a few words that tell nothing of those whom the cases are about
 */
public record CaseloadHandOver(String from, String to, LocalDate on, String reason) {

    /** Not the reason, which is free text. */
    @Override
    public String toString() {
        return "CaseloadHandOver[" + on + "]";
    }
}
