package se.hemvist.intake.information;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.hemvist.intake.information.InformationRefusal.NamesAPerson;
import se.hemvist.kernel.number.IdentityNumber;
import se.hemvist.kernel.number.NumberRefusal;

/** Letters to many, in which nobody is named by an identity number. */
final class Impersonal {

    private static final Pattern LIKE_A_NUMBER = Pattern.compile("(?<!\\d)(?:\\d{2})?\\d{6}[-+ ]?\\d{4}(?!\\d)");

    private Impersonal() {}

    /**
     * @param today the day by which ten digits are read
     * @throws NamesAPerson if there is an identity number in the text
     */
    static void demand(String text, String field, LocalDate today) {
        Matcher found = LIKE_A_NUMBER.matcher(text);
        while (found.find()) {
            if (isANumber(found.group().replace(" ", ""), today)) {
                throw new NamesAPerson(found.start() + 1, field);
            }
        }
    }

    private static boolean isANumber(String digits, LocalDate today) {
        try {
            return !IdentityNumber.parse(digits, today).digits().isEmpty();
        } catch (NumberRefusal other) {
            return false;
        }
    }
}
