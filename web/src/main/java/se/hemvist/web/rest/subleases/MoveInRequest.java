package se.hemvist.web.rest.subleases;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.document.HandedDocuments;
import se.hemvist.lease.sublease.MoveInRecord;

/**
 * A move-in (inflyttning), as it is sent.
 *
 * @param keys           how the tenant got the keys
 * @param landlordToldOn when the landlord was told of the sublet
 * @param documentOverride the decision to go on without papers that are missing
 */
public record MoveInRequest(
        @NotNull LocalDate on,
        @Nullable @Valid Keys keys,
        @NotNull Boolean entranceKeyIssued,
        @Nullable LocalDate landlordToldOn,
        @Nullable @Valid DocumentOverrideRequest documentOverride) {

    /** The keys handed over. */
    public record Keys(@NotNull Instant at, @NotBlank @Size(max = 200) String place) {

        MoveInRecord.Keys read() {
            return new MoveInRecord.Keys(at.atZone(HouseClock.ZONE).toLocalDateTime(), place);
        }

        static Keys of(MoveInRecord.Keys keys) {
            return new Keys(keys.at().atZone(HouseClock.ZONE).toInstant(), keys.place());
        }
    }

    MoveInRecord read() {
        return new MoveInRecord(on, keys == null ? null : keys.read(), entranceKeyIssued, landlordToldOn);
    }

    HandedDocuments handed() {
        return HandedDocuments.only(Optional.ofNullable(documentOverride).map(DocumentOverrideRequest::read));
    }
}
