package se.hemvist.web.rest.corrections;

import java.time.LocalDate;
import se.hemvist.kernel.number.IdentityNumber;
import se.hemvist.kernel.number.NumberRefusal;

/** An identity number that a body gives as {@code identityNumber}. */
final class GivenNumber {

    private GivenNumber() {}

    /**
     * The number, as it is written on the day.
     *
     * @throws NumberRefusal if it is none, or of somebody who was not born on the day
     */
    static IdentityNumber read(String text, LocalDate day) {
        try {
            return IdentityNumber.parse(text, day);
        } catch (NumberRefusal refusal) {
            refusal.at("identityNumber");
            throw refusal;
        }
    }
}
