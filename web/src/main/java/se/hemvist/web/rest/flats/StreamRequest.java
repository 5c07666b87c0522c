package se.hemvist.web.rest.flats;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.vacancy.FlatStream;

/**
 * What a flat is used for, as it is sent.
 *
 * @param confirmation why the quota may be passed; whoever sends it confirms that by name
 */
public record StreamRequest(@NotNull FlatStream stream, @Nullable @Size(min = 1, max = 500) String confirmation) {

    /** Not the confirmation: it may tell of a person. */
    @Override
    public String toString() {
        return "StreamRequest[" + stream + "]";
    }
}
