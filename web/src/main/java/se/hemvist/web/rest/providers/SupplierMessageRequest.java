package se.hemvist.web.rest.providers;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A message of the broker's in the chain by which a framework supplier is chosen, as it is sent. */
public record SupplierMessageRequest(@Nullable @Size(max = 1000) String note) {

    Optional<String> read() {
        return Optional.ofNullable(note);
    }

    /** Nothing of what was written about the person. */
    @Override
    public String toString() {
        return "SupplierMessageRequest";
    }
}
