package se.hemvist.web.rest.organisations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.party.NewOrganisation.Validity;
import se.hemvist.intake.party.Section;

/**
 * A section that an organisation has, as it is sent and told.
 *
 * @param to the last day; left out until further notice
 */
public record SectionRequest(@NotBlank @Size(max = 100) String name, @NotNull LocalDate from, @Nullable LocalDate to) {

    static SectionRequest of(Section section) {
        return new SectionRequest(
                section.name(), section.valid().from(), section.valid().to());
    }

    Section read() {
        return new Section(name, new Validity(from, to));
    }
}
