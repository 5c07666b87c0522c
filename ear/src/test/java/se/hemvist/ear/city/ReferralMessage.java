package se.hemvist.ear.city;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A referral (remiss) as the placement broker's system sends it, all of whose criteria are met. */
public final class ReferralMessage {

    private static final String TEMPLATE = "/city/referral.xml";

    private ReferralMessage() {}

    /** With a number of its own, about this person, filled in today. */
    public static String about(TestPerson person, LocalDate today) {
        return about(person, today, UUID.randomUUID());
    }

    /** With this number, about this person, filled in today. */
    public static String about(TestPerson person, LocalDate today, UUID messageNumber) {
        return about(person, today, messageNumber, appliedBefore(today));
    }

    /** The same, but that the person applied on the day. */
    static String about(TestPerson person, LocalDate today, UUID messageNumber, LocalDate appliedOn) {
        String number = messageNumber.toString();
        Map<String, String> values = Map.of(
                "messageId", number,
                "spinkNumber", "SPINK-" + number.substring(0, 8),
                "treservaNumber", "T-" + number.substring(0, 8),
                "identityNumber", person.identityNumber(),
                "givenName", person.givenName(),
                "familyName", person.familyName(),
                "homelessSince", today.minusYears(2).toString(),
                "applicationReceivedOn", appliedOn.toString(),
                "today", today.toString());
        String message = template();
        for (Map.Entry<String, String> value : values.entrySet()) {
            message = message.replace("{" + value.getKey() + "}", value.getValue());
        }
        return message;
    }

    /** When one who is referred on the day has usually applied. */
    static LocalDate appliedBefore(LocalDate referredOn) {
        return referredOn.minusWeeks(3);
    }

    private static String template() {
        try (InputStream found = ReferralMessage.class.getResourceAsStream(TEMPLATE)) {
            return new String(Optional.ofNullable(found).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
