package se.hemvist.web.rest.flatapplications;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.flatapplication.Ruling;

/**
 * What the agency rules on an application, as it is sent and told.
 *
 * @param reason must be there when it is not granted
 */
public record RulingRequest(
        @NotNull Boolean granted,
        @NotNull LocalDate on,
        @Nullable @Size(max = 4000) @JsonInclude(JsonInclude.Include.NON_NULL) String reason) {

    Ruling read() {
        return new Ruling(granted, on, Optional.ofNullable(reason));
    }

    static RulingRequest of(Ruling ruling) {
        return new RulingRequest(ruling.granted(), ruling.on(), ruling.reason().orElse(null));
    }

    /** Yes or no; the reason is about a person. */
    @Override
    public String toString() {
        return "RulingRequest[" + granted + "]";
    }
}
