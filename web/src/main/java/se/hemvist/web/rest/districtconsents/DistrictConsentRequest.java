package se.hemvist.web.rest.districtconsents;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.districtconsent.ConsentQuestion;
import se.hemvist.web.rest.input.OrganisationCodes;

/**
 * The question to the district in whose area the flat lies, as it is sent.
 *
 * @param summary of the need, without saying who the person is
 * @param through the code of the district that has placed the person, where an institution applies
 */
public record DistrictConsentRequest(
        @NotNull LocalDate on, @NotBlank @Size(max = 1000) String summary, @Nullable @Size(min = 1) String through) {

    ConsentQuestion read(OrganisationCodes codes) {
        return new ConsentQuestion(on, summary, Optional.ofNullable(through).map(code -> codes.idOf(code, "/through")));
    }

    /** The day only; the words are about a person. */
    @Override
    public String toString() {
        return "DistrictConsentRequest[" + on + "]";
    }
}
