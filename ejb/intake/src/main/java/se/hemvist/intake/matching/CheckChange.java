package se.hemvist.intake.matching;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a company's answer no longer stands as it was given.
 *
 * @param on     the day it was recorded
 * @param by     the user who did
 * @param reason in the words of whoever did it; left out where the company was only asked again
 * @param before what stood until then
 */
public record CheckChange(How how, LocalDate on, String by, Optional<String> reason, AnswerView before) {

    /** What became of the answer. */
    public enum How {
        /** It was wrong, or the company has come to another view. */
        CORRECTED,
        /** It was right, and the debt has been paid. */
        SETTLED,
        /** The basis has come a second time, and the company has been asked by it. */
        ASKED_AGAIN
    }

    /** How and when; what was answered is about a person. */
    @Override
    public String toString() {
        return "CheckChange[" + how + ", " + on + "]";
    }
}
