package se.hemvist.web.rest.papers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.attachment.AttachmentId;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.register.Correspondent;
import se.hemvist.intake.register.Direction;
import se.hemvist.intake.register.Paper;
import se.hemvist.intake.register.PaperKind;
import se.hemvist.intake.register.Passage;
import se.hemvist.intake.register.Side;
import se.hemvist.intake.register.Way;
import se.hemvist.web.rest.input.OrganisationCodes;

/**
 * A paper that came or went beside the house, as it is sent.
 *
 * @param fileId the file of the case that is its content
 */
public record PaperRequest(
        @NotNull @Valid Passed passage, @NotNull PaperKind kind, @NotNull @Valid With with, @Nullable UUID fileId) {

    /** When it came or went, and by which way. */
    public record Passed(@NotNull LocalDate on, @NotNull Direction direction, @NotNull Way way) {}

    /**
     * From whom, or to whom.
     *
     * @param organisation its code; where the house does not know it, the side
     */
    public record With(@Nullable @Size(min = 1, max = 63) String organisation, @Nullable Side side) {}

    Paper read(OrganisationCodes codes) {
        Optional<OrganisationId> organisation =
                Optional.ofNullable(with.organisation()).map(code -> codes.idOf(code, "/with/organisation"));
        return new Paper(
                new Passage(passage.on(), passage.direction(), passage.way()),
                kind,
                Correspondent.of(organisation, Optional.ofNullable(with.side())),
                Optional.empty(),
                Optional.ofNullable(fileId).map(AttachmentId::new));
    }
}
