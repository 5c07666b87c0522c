package se.hemvist.web.rest.offers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import se.hemvist.intake.offer.SigningBooked;
import se.hemvist.kernel.time.HouseClock;

/** When and where the contract is to be signed, as it is sent. */
public record SigningBookingRequest(@NotNull Instant at, @NotBlank @Size(max = 200) String place) {

    SigningBooked read() {
        return new SigningBooked(at.atZone(HouseClock.ZONE).toLocalDateTime(), place);
    }

    static SigningBookingRequest of(SigningBooked booked) {
        return new SigningBookingRequest(booked.at().atZone(HouseClock.ZONE).toInstant(), booked.place());
    }
}
