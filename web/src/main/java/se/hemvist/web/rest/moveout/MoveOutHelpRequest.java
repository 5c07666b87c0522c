package se.hemvist.web.rest.moveout;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.hemvist.followup.moveout.HelpDecided;
import se.hemvist.followup.moveout.MovingHelp;

/**
 * What social services help with before somebody moves out, as it is sent.
 *
 * @param manages   whether the tenant manages without
 * @param helps     with what; nothing if the tenant manages
 * @param decidedBy who decided it, by the organisation's own signature
 */
public record MoveOutHelpRequest(
        @NotNull LocalDate on,
        @NotNull Boolean manages,
        @NotNull @Size(max = 3) List<@NotNull MovingHelp> helps,
        @NotBlank @Size(max = 100) String decidedBy) {

    HelpDecided read() {
        return new HelpDecided(on, manages, Set.copyOf(helps), decidedBy);
    }
}
