package se.hemvist.web.soap;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.decision.Hearing;
import se.hemvist.intake.decision.Hearing.Exemption;

/** Reads how the person was heard before a decision (kommunicering). */
public final class IncomingHearing {

    private static final Hearing UNSAID = new Hearing(null, null, null, null);

    private IncomingHearing() {}

    /** Nothing where the message says nothing of it at all. */
    public static Optional<Hearing> read(
            @Nullable LocalDate communicatedOn,
            @Nullable String answer,
            @Nullable String exception,
            @Nullable String ground) {
        Hearing hearing = new Hearing(communicatedOn, answer, exemption(exception), ground);
        return Optional.of(hearing).filter(said -> !said.equals(UNSAID));
    }

    private static @Nullable Exemption exemption(@Nullable String exception) {
        return exception == null ? null : Exemption.valueOf(exception);
    }
}
