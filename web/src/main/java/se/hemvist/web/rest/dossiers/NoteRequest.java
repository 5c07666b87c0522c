package se.hemvist.web.rest.dossiers;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.casenote.NewCaseNote;

/**
 * A note in a case, as it is sent.
 *
 * @param corrects the number of the note that it corrects
 */
public record NoteRequest(
        @NotNull LocalDate on, @NotBlank @Size(max = 10_000) String text, @Nullable @Min(1) Integer corrects) {

    NewCaseNote read() {
        return new NewCaseNote(on, text, Optional.ofNullable(corrects));
    }

    /** When; the words are about a person. */
    @Override
    public String toString() {
        return "NoteRequest[" + on + "]";
    }
}
