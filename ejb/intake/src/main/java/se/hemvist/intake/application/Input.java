package se.hemvist.intake.application;

import java.time.LocalDate;
import java.util.Optional;

/** What any command about a case asks of its parts, each named by the field that the caller gave it in. */
public final class Input {

    private Input() {}

    /**
     * A text without blanks around it.
     *
     * @throws CaseRefusal.MissingPart if there is nothing but blanks
     */
    public static String text(String text, String field) {
        if (text.isBlank()) {
            throw new CaseRefusal.MissingPart(field);
        }
        return text.strip();
    }

    /**
     * A part that must be there.
     *
     * @throws CaseRefusal.MissingPart if it is empty
     */
    public static <T> T given(Optional<T> part, String field) {
        return part.orElseThrow(() -> new CaseRefusal.MissingPart(field));
    }

    /**
     * What is right, where something else was recorded.
     *
     * @throws CaseRefusal.NothingCorrected if it was recorded so
     */
    public static <T> T corrected(T recorded, T right) {
        if (right.equals(recorded)) {
            throw new CaseRefusal.NothingCorrected();
        }
        return right;
    }

    /**
     * A day that is not after the latest one possible; that day itself will do.
     *
     * @throws CaseRefusal.DayTooLate if it is after it
     */
    public static LocalDate notAfter(LocalDate latest, LocalDate day, String field) {
        if (day.isAfter(latest)) {
            throw new CaseRefusal.DayTooLate(field, latest);
        }
        return day;
    }

    /**
     * A day that is not before the earliest one possible; that day itself will do.
     *
     * @throws CaseRefusal.DayTooEarly if it is before it
     */
    public static LocalDate notBefore(LocalDate earliest, LocalDate day, String field) {
        if (day.isBefore(earliest)) {
            throw new CaseRefusal.DayTooEarly(field, earliest);
        }
        return day;
    }
}
