package se.hemvist.web.soap;

import java.time.LocalDate;
import se.hemvist.intake.party.NewPerson;
import se.hemvist.kernel.number.IdentityNumber;
import se.hemvist.kernel.number.NumberRefusal;
import se.hemvist.web.soap.wire.referral.PersonType;

/** Reads whom a message is about. */
public final class IncomingPerson {

    private IncomingPerson() {}

    /**
     * The person.
     *
     * @throws NumberRefusal if the number is none, or of one who was not born by the day
     */
    public static NewPerson read(PersonType person, LocalDate today) {
        return new NewPerson(
                identityNumber(person.getIdentityNumber(), today),
                person.getGivenName(),
                person.getFamilyName(),
                person.isProtectedIdentity());
    }

    private static IdentityNumber identityNumber(String text, LocalDate today) {
        try {
            return IdentityNumber.parse(text, today);
        } catch (NumberRefusal refusal) {
            refusal.at("identityNumber");
            throw refusal;
        }
    }
}
