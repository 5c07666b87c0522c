package se.hemvist.web.rest.offers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.hemvist.intake.offer.ViewingRecord;
import se.hemvist.intake.vacancy.FlatId;

/**
 * That flats have been looked at, as it is sent.
 *
 * @param flats the ids of all that were seen
 * @param staff the user who came along
 */
public record ViewingRequest(
        @NotNull LocalDate on,
        @NotEmpty @Size(max = 10) Set<@NotNull UUID> flats,
        @NotBlank @Size(max = 100) String staff) {

    ViewingRecord read() {
        return new ViewingRecord(on, flats.stream().map(FlatId::new).collect(Collectors.toSet()), staff);
    }
}
