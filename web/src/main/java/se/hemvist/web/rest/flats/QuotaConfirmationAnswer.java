package se.hemvist.web.rest.flats;

import java.time.LocalDate;
import java.util.UUID;
import se.hemvist.intake.vacancy.ConfirmedUse;
import se.hemvist.intake.vacancy.FlatStream;

/** That a flat went to others than the queue though the quota was passed: who let that, and why. */
public record QuotaConfirmationAnswer(UUID flatId, FlatStream stream, LocalDate on, String confirmedBy, String reason) {

    static QuotaConfirmationAnswer of(ConfirmedUse use) {
        return new QuotaConfirmationAnswer(
                use.flat().value(),
                use.stream(),
                use.on(),
                use.confirmation().by(),
                use.confirmation().reason());
    }

    /** Not the reason: it may tell of a person. */
    @Override
    public String toString() {
        return "QuotaConfirmationAnswer[" + stream + ", " + on + "]";
    }
}
