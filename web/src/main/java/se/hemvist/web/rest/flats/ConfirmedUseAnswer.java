package se.hemvist.web.rest.flats;

import java.time.LocalDate;
import java.util.UUID;
import se.hemvist.intake.vacancy.ConfirmedUse;
import se.hemvist.intake.vacancy.FlatStream;

/** That a flat went to others than the queue though the quota was passed: who let that, and why. */
public record ConfirmedUseAnswer(UUID flatId, FlatStream stream, LocalDate on, String confirmedBy, String reason) {

    static ConfirmedUseAnswer of(ConfirmedUse use) {
        return new ConfirmedUseAnswer(
                use.flat().value(),
                use.stream(),
                use.on(),
                use.confirmation().by(),
                use.confirmation().reason());
    }
}
