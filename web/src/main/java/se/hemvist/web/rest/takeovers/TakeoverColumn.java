package se.hemvist.web.rest.takeovers;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.hemvist.web.rest.csv.CsvColumn;
import se.hemvist.web.rest.csv.CsvForm;
import se.hemvist.web.rest.csv.LineRefusal;

/** The columns of a list of running leases; the file may have them in any order, and leave out those that not every line needs. */
enum TakeoverColumn implements CsvColumn {
    PROGRAMME("HOUSING_FIRST|TRIAL|TRAINING", "HOUSING_FIRST, TRIAL, TRAINING"),
    IDENTITY_NUMBER("[0-9]{8}[-+]?[0-9]{4}", "YYYYMMDD-NNNN"),
    GIVEN_NAME(".{1,100}", "1–100"),
    FAMILY_NAME(".{1,100}", "1–100"),
    PROTECTED("ja|nej", "ja, nej"),
    ADMINISTRATION(Forms.CODE, Forms.CODE_SAID),
    COORDINATION_UNIT(Forms.CODE, Forms.CODE_SAID, Need.SOME),
    PROVIDER(Forms.CODE, Forms.CODE_SAID, Need.SOME),
    HEAD_TENANT(Forms.CODE, Forms.CODE_SAID, Need.SOME),
    LANDLORD(Forms.CODE, Forms.CODE_SAID),
    REFERENCE(".{1,40}", "1–40", Need.SOME),
    OWNER(".{1,255}", "1–255", Need.SOME),
    APPLIED_ON(Need.SOME),
    FLAT_NUMBER(".{1,40}", "1–40"),
    STREET(".{1,200}", "1–200"),
    POSTAL_CODE("[0-9]{3} ?[0-9]{2}", "NNN NN"),
    TOWN(".{1,100}", "1–100"),
    AREA(".{1,100}", "1–100"),
    ROOMS("[1-9]|1[0-9]|20", "1–20"),
    SQUARE_METRES("(?!0+([.,]0)?$)[0-9]{1,4}([.,][0-9])?", "NNNN,N"),
    HEAD_LEASE_SIGNED_ON(Need.EACH),
    HEAD_LEASE_START(Need.EACH),
    BLOCK_LET("ja|nej", "ja, nej"),
    BLOCK_LET_EARLIER("ja|nej", "ja, nej", Need.SOME),
    HEAD_LEASE_NOTICE_MONTHS("[0-9]|1[0-9]|2[0-4]", "0–24"),
    SUBLET_CONSENT_ON(Need.SOME),
    SIGNED_ON(Need.EACH),
    START(Need.EACH),
    IN_A_ROW_SINCE(Need.SOME),
    LEASE_THROUGH(Need.SOME),
    MONTHLY_RENT(Forms.MONEY, Forms.MONEY_SAID),
    HEAD_RENT(Forms.MONEY, Forms.MONEY_SAID, Need.SOME),
    FURNITURE(Forms.ADDED, Forms.MONEY_SAID, Need.SOME),
    BENEFITS(Forms.ADDED, Forms.MONEY_SAID, Need.SOME),
    RENT_PAID_THROUGH(EventParts.MONTH, "YYYY-MM", Need.SOME),
    NOTICE_MONTHS("[1-9]|1[0-9]|2[0-4]", "1–24", Need.SOME),
    OCCUPANTS("[1-9]|1[0-9]|20", "1–20", Need.SOME),
    OCCUPANTS_LET_BY(".{1,200}", "1–200", Need.SOME),
    OCCUPANTS_LET_AS(".{1,200}", "1–200", Need.SOME),
    OCCUPANTS_LET_BECAUSE(".{1,2000}", "1–2000", Need.SOME),
    TERMS_EXPLAINED_ON(Need.EACH),
    TERMS_EXPLAINED_BY(".{1,200}", "1–200"),
    TERMS_VERSION(".{1,100}", "1–100"),
    MOVED_IN_ON(Need.EACH),
    LANDLORD_TOLD_ON(Need.EACH),
    KEYS_ON(Need.EACH),
    KEYS_PLACE(".{1,200}", "1–200"),
    WAIVER_DRAFTED_ON(Need.SOME),
    WAIVER_SIGNED_ON(Need.SOME),
    WAIVER_VALID_TO(Need.SOME),
    WAIVER_FILED_ON(Need.SOME),
    WAIVER_TRIBUNAL_CASE(".{1,40}", "1–40", Need.SOME),
    WAIVER_ANSWERED_ON(Need.SOME),
    WAIVER_ANSWER("APPROVED|REFUSED", "APPROVED, REFUSED", Need.SOME),
    HOME_DECIDED_ON(Need.SOME),
    HOME_VALID_TO(Need.SOME),
    SUPPORT_DECIDED_ON(Need.SOME),
    SUPPORT_VALID_TO(Need.SOME),
    ASSIGNMENT_SINCE(Need.SOME),
    INSPECTED_ON(Need.SOME),
    INSPECTION_KEPT_AT(".{1,200}", "1–200", Need.SOME),
    CHECKPOINT_HELD_ON(Need.SOME),
    CHECKPOINT_PRESENT(Forms.PRESENT, "RESIDENT CONTACT_PERSON CASE_OFFICER LANDLORD", Need.SOME),
    CHECKPOINT_RESULT("WORKS_WELL|NEEDS_CHANGE|DOES_NOT_WORK", "WORKS_WELL, NEEDS_CHANGE, DOES_NOT_WORK", Need.SOME),
    CONVERTED_ON(Need.SOME),
    CONVERSION_AGREED_ON(Need.SOME),
    TRIAL_APPLIED_ON(Need.SOME),
    SPECIAL_REASONS_ON(Need.SOME),
    SPECIAL_REASONS_BY(".{1,200}", "1–200", Need.SOME),
    SPECIAL_REASONS(".{1,2000}", "1–2000", Need.SOME),
    SPECIAL_REASONS_REVIEW_ON(Need.SOME),
    ABSENCES(Forms.STRETCHES, "YYYY-MM-DD/YYYY-MM-DD;YYYY-MM-DD/", Need.SOME);

    /** The columns of what the use case refuses by another name. */
    private static final Map<String, TakeoverColumn> BY_PART = Map.ofEntries(
            Map.entry("agreed/on", SIGNED_ON),
            Map.entry("on", MOVED_IN_ON),
            Map.entry("leaseStart", START),
            Map.entry("agreed/leaseThrough", LEASE_THROUGH),
            Map.entry("headLease", HEAD_LEASE_SIGNED_ON),
            Map.entry("termsExplained", TERMS_EXPLAINED_ON),
            Map.entry("keys", KEYS_ON),
            Map.entry("waiverSigned", WAIVER_SIGNED_ON),
            Map.entry("by", OCCUPANTS_LET_BY),
            Map.entry("role", OCCUPANTS_LET_AS),
            Map.entry("reason", OCCUPANTS_LET_BECAUSE),
            Map.entry("validTo", SUPPORT_VALID_TO),
            Map.entry("landlordAgreedOn", CONVERSION_AGREED_ON),
            Map.entry("decision/reviewOn", SPECIAL_REASONS_REVIEW_ON),
            Map.entry("reviewOn", SPECIAL_REASONS_REVIEW_ON),
            Map.entry("firstDay", ABSENCES),
            Map.entry("lastDay", ABSENCES),
            Map.entry("heldOn", CHECKPOINT_HELD_ON),
            Map.entry("number", FLAT_NUMBER),
            Map.entry("company", LANDLORD));

    /** Whether every line must say it. */
    enum Need {
        EACH,
        SOME
    }

    /** What several columns look like. */
    private static final class Forms {

        static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";
        static final String CODE_SAID = "a-z 0-9 -";
        static final String ADDED = "[0-9]{1,7}([.,][0-9]{1,2})?";
        static final String MONEY = "(?!0+([.,]0{1,2})?$)" + ADDED;
        static final String MONEY_SAID = "NNNNNNN,NN";
        static final String STRETCH = CsvForm.DAY_PATTERN + "/(" + CsvForm.DAY_PATTERN + ")?";
        static final String STRETCHES = STRETCH + "(" + TakeoverCells.BETWEEN + STRETCH + ")*";
        static final String PRESENT =
                "(RESIDENT|CONTACT_PERSON|CASE_OFFICER|LANDLORD)( (RESIDENT|CONTACT_PERSON|CASE_OFFICER|LANDLORD)){0,3}";

        private Forms() {}
    }

    private final Pattern pattern;
    private final String expected;
    private final Need need;

    TakeoverColumn(String form, String expected) {
        this(form, expected, Need.EACH);
    }

    TakeoverColumn(String form, String expected, Need need) {
        this.pattern = Pattern.compile(form);
        this.expected = expected;
        this.need = need;
    }

    /** A day. */
    TakeoverColumn(Need need) {
        this(CsvForm.DAY_PATTERN, CsvForm.DAY, need);
    }

    /** The column of a part that a refusal names. */
    static String of(String part) {
        return Optional.ofNullable(BY_PART.get(part))
                .map(CsvColumn::heading)
                .orElseGet(() -> LineRefusal.lastPart(part));
    }

    @Override
    public CsvForm form() {
        return new CsvForm(CsvForm.heading(this), pattern, expected);
    }

    /** The form of a part of its cells. */
    CsvForm form(String part) {
        return new CsvForm(heading(), Pattern.compile(part), expected);
    }

    @Override
    public boolean isNeeded() {
        return need == Need.EACH;
    }
}
