package se.hemvist.web.rest.flatapplications;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.flatapplication.ApplicationPart;
import se.hemvist.intake.flatapplication.CompletionAsked;
import se.hemvist.web.rest.input.InputRefusal;

/**
 * The question that an application be completed, as it is sent.
 *
 * @param parts those that are missing, each once
 * @param note  what is meant, where the parts do not say it
 */
public record CompletionAskedRequest(
        @NotEmpty @Size(max = 20) List<@NotNull ApplicationPart> parts,
        @NotNull LocalDate answerBy,
        @Nullable @Size(max = 1000) String note) {

    CompletionAsked read() {
        Set<ApplicationPart> named = EnumSet.noneOf(ApplicationPart.class);
        for (int place = 0; place < parts.size(); place++) {
            if (!named.add(parts.get(place))) {
                throw new InputRefusal.TwiceInList("/parts/" + place);
            }
        }
        return new CompletionAsked(named, answerBy, Optional.ofNullable(note));
    }

    /** Which and by when; the words are about a person. */
    @Override
    public String toString() {
        return "CompletionAskedRequest[" + parts + ", " + answerBy + "]";
    }
}
