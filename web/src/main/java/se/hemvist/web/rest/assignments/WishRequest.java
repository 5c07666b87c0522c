package se.hemvist.web.rest.assignments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.hemvist.followup.ownhome.Wish;

/**
 * What the participant wishes of the support from now on, as it is sent.
 *
 * @param words the participant's own
 */
public record WishRequest(@NotNull LocalDate on, @NotNull Wish.Wants wants, @NotBlank @Size(max = 2000) String words) {

    Wish read() {
        return new Wish(on, wants, words);
    }

    /** When and what; the words are a person's. */
    @Override
    public String toString() {
        return "WishRequest[" + on + ", " + wants + "]";
    }
}
