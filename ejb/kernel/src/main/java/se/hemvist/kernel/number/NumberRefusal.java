package se.hemvist.kernel.number;

import java.util.Map;
import se.hemvist.kernel.rule.Refusal;

/** Why a text is not the number it should be. Never repeats the text: it may be a person's number with one slip. */
public abstract sealed class NumberRefusal extends Refusal {

    private NumberRefusal() {
        super(Kind.INPUT, Map.of());
    }

    /** Not twelve digits, or ten where the day is known that tells the century. */
    public static final class NotAnIdentityNumber extends NumberRefusal {}

    /** The part that should be a day of birth is none. */
    public static final class NoSuchBirthDate extends NumberRefusal {}

    /** Born after the day on which the number is given, or not yet a hundred where the sign says so. */
    public static final class NotBornYet extends NumberRefusal {}

    /** The last digit does not follow from the nine before it: some digit is wrong. */
    public static final class WrongCheckDigit extends NumberRefusal {}

    /** The number of an organisation (organisationsnummer), which is no person. */
    public static final class OrganisationNumber extends NumberRefusal {}

    /** A case number reads {@code HV-2026-000123}. */
    public static final class NotACaseNumber extends NumberRefusal {}

    /** A municipality is known by four digits, such as {@code 1480}. */
    public static final class NotAMunicipality extends NumberRefusal {}
}
