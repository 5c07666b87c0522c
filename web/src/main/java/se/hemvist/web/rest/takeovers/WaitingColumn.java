package se.hemvist.web.rest.takeovers;

import java.util.regex.Pattern;
import se.hemvist.web.rest.csv.CsvColumn;
import se.hemvist.web.rest.csv.CsvForm;

/** The columns of a list of cases that wait for a flat; the file may have them in any order, and leave out those that not every line needs. */
enum WaitingColumn implements CsvColumn {
    REFERENCE(TakeoverColumn.REFERENCE, true),
    PROGRAMME(TakeoverColumn.PROGRAMME, true),
    IDENTITY_NUMBER(TakeoverColumn.IDENTITY_NUMBER, false),
    GIVEN_NAME(TakeoverColumn.GIVEN_NAME, false),
    FAMILY_NAME(TakeoverColumn.FAMILY_NAME, false),
    PROTECTED(TakeoverColumn.PROTECTED, false),
    ADMINISTRATION(TakeoverColumn.ADMINISTRATION, true),
    COORDINATION_UNIT(TakeoverColumn.COORDINATION_UNIT, false),
    PROVIDER(TakeoverColumn.PROVIDER, false),
    HEAD_TENANT(TakeoverColumn.HEAD_TENANT, false),
    OWNER(TakeoverColumn.OWNER, false),
    APPLIED_ON(TakeoverColumn.APPLIED_ON, true),
    WAITING_SINCE(CsvForm.DAY_PATTERN, CsvForm.DAY, true),
    HOME_DECIDED_ON(TakeoverColumn.HOME_DECIDED_ON, false),
    HOME_VALID_TO(TakeoverColumn.HOME_VALID_TO, false),
    SUPPORT_DECIDED_ON(TakeoverColumn.SUPPORT_DECIDED_ON, false),
    SUPPORT_VALID_TO(TakeoverColumn.SUPPORT_VALID_TO, false),
    CONSENT_ON(CsvForm.DAY_PATTERN, CsvForm.DAY, false),
    COMPANIES(WaitingCells.ANSWERS, "a-z 0-9 -=APPROVES, UNKNOWN_HERE", false),
    COMPANIES_ASKED_ON(CsvForm.DAY_PATTERN, CsvForm.DAY, false),
    COMPANIES_ANSWERED_ON(CsvForm.DAY_PATTERN, CsvForm.DAY, false);

    private final Pattern pattern;
    private final String expected;
    private final boolean isNeeded;

    WaitingColumn(String form, String expected, boolean isNeeded) {
        this.pattern = Pattern.compile(form);
        this.expected = expected;
        this.isNeeded = isNeeded;
    }

    /** What a list of running leases has, too. */
    WaitingColumn(TakeoverColumn same, boolean isNeeded) {
        this.pattern = same.form().pattern();
        this.expected = same.form().expected();
        this.isNeeded = isNeeded;
    }

    @Override
    public CsvForm form() {
        return new CsvForm(CsvForm.heading(this), pattern, expected);
    }

    @Override
    public boolean isNeeded() {
        return isNeeded;
    }

    /** The column of a part that a refusal names. */
    static String of(String part) {
        return part.equals("validTo") ? SUPPORT_VALID_TO.heading() : TakeoverColumn.of(part);
    }
}
