package se.hemvist.web.rest.takeovers;

import java.util.regex.Pattern;
import se.hemvist.web.rest.csv.CsvColumn;
import se.hemvist.web.rest.csv.CsvForm;

/**
 * The columns of a list of what had happened in leases; the file may have them in any order, and leave out those that none of
 * its lines says anything in.
 */
enum EventColumn implements CsvColumn {
    REFERENCE(".{1,40}", "1–40", EventParts.EVERY, EventParts.NONE),
    KIND(
            "REPORT|RECTIFICATION|ENDING|POSTPONED",
            "REPORT, RECTIFICATION, ENDING, POSTPONED",
            EventParts.EVERY,
            EventParts.NONE),
    ON("REPORT ENDING POSTPONED", EventParts.NONE),
    WORDS(".{1,2000}", "1–2000", EventParts.EVERY, EventParts.NONE),
    SOURCE(
            "LANDLORD|NEIGHBOUR|DISTURBANCE_SERVICE|PROVIDER|RENT_LEDGER",
            "LANDLORD, NEIGHBOUR, DISTURBANCE_SERVICE, PROVIDER, RENT_LEDGER",
            "REPORT",
            EventParts.NONE),
    RECEIVED_ON(EventParts.NONE, "REPORT"),
    SEVERITY("MINOR|SERIOUS|PARTICULARLY_SERIOUS", "MINOR, SERIOUS, PARTICULARLY_SERIOUS", EventParts.NONE, "REPORT"),
    ASSESSED_ON(EventParts.NONE, "REPORT"),
    DIALOGUE_ON(EventParts.NONE, "REPORT"),
    FAULT("DISTURBANCE|NEGLECT|UNPAID_RENT", "DISTURBANCE, NEGLECT, UNPAID_RENT", "RECTIFICATION", EventParts.NONE),
    DEMAND(".{1,2000}", "1–2000", "RECTIFICATION", EventParts.NONE),
    LETTER_ON("RECTIFICATION", EventParts.NONE),
    REGISTERED_ON("RECTIFICATION", EventParts.NONE),
    POSTING_ID(".{1,40}", "1–40", "RECTIFICATION", "ENDING"),
    COPY_ON("RECTIFICATION", EventParts.NONE),
    CORRECT_BY(EventParts.NONE, "RECTIFICATION"),
    CONTACTED_ON(EventParts.NONE, "RECTIFICATION"),
    CORRECTED_ON(EventParts.NONE, "RECTIFICATION"),
    GROUND(
            "REPEATED_MISCONDUCT|UNPAID_RENT|RESIDENT_WISH|THREE_YEAR_STOP|AID_ENDED|DECEASED",
            "REPEATED_MISCONDUCT, UNPAID_RENT, RESIDENT_WISH, THREE_YEAR_STOP, AID_ENDED, DECEASED",
            "ENDING",
            EventParts.NONE),
    DECIDED_BY(".{1,200}", "1–200", "ENDING", EventParts.NONE),
    DIED_ON(EventParts.NONE, "ENDING"),
    NOTICE_KIND("ORDINARY|EARLY", "ORDINARY, EARLY", "ENDING", EventParts.NONE),
    WRITTEN_ON("ENDING", EventParts.NONE),
    SERVED_BY(
            "RECEIVED|SERVED|REGISTERED_LETTER|LETTER_AND_COPY",
            "RECEIVED, SERVED, REGISTERED_LETTER, LETTER_AND_COPY",
            "ENDING",
            EventParts.NONE),
    SENT_ON("ENDING", EventParts.NONE),
    SERVED_ON("ENDING", "RECTIFICATION"),
    COPY_LEFT_WITH(".{1,200}", "1–200", EventParts.NONE, "ENDING"),
    SOUGHT_ON(EventParts.NONE, "ENDING"),
    BOARD_TOLD_ON(EventParts.NONE, "RECTIFICATION ENDING"),
    AMOUNT("(?!0+([.,]0{1,2})?$)[0-9]{1,7}([.,][0-9]{1,2})?", "NNNNNNN,NN", EventParts.NONE, "ENDING"),
    RENTS(EventParts.MONTH + "( " + EventParts.MONTH + ")*", "YYYY-MM YYYY-MM", EventParts.NONE, "ENDING"),
    FORM_ONE_ON(EventParts.NONE, "ENDING"),
    FORM_THREE_ON(EventParts.NONE, "ENDING"),
    ENDS_ON(EventParts.NONE, "ENDING"),
    REVIEW_ON(EventParts.NONE, "POSTPONED");

    private final Pattern pattern;
    private final String expected;

    /** The kinds of event, with blanks between. */
    private final String needed;

    private final String possible;

    EventColumn(String form, String expected, String needed, String possible) {
        this.pattern = Pattern.compile(form);
        this.expected = expected;
        this.needed = needed;
        this.possible = possible;
    }

    /** A day. */
    EventColumn(String needed, String possible) {
        this(CsvForm.DAY_PATTERN, CsvForm.DAY, needed, possible);
    }

    @Override
    public CsvForm form() {
        return new CsvForm(CsvForm.heading(this), pattern, expected);
    }

    @Override
    public boolean isNeeded() {
        return needed.equals(EventParts.EVERY);
    }

    /** Whether every line of that kind says it. */
    boolean isNeeded(EventKind kind) {
        return needed.contains(kind.name());
    }

    /** Whether a line of that kind may say it. */
    boolean isPossible(EventKind kind) {
        return isNeeded(kind) || possible.contains(kind.name());
    }
}
