package se.hemvist.web.rest.terminations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.hemvist.lease.termination.NoticeKind;
import se.hemvist.lease.termination.PreparedNotice;

/**
 * A written notice (uppsägning), as it is sent.
 *
 * @param reason why the lease is to end, as the notice says it
 */
public record NoticeRequest(
        @NotNull LocalDate on, @NotNull NoticeKind kind, @NotBlank @Size(max = 4000) String reason) {

    PreparedNotice read() {
        return new PreparedNotice(on, kind, reason, null);
    }

    /** When and of which kind; the reason is about a person. */
    @Override
    public String toString() {
        return "NoticeRequest[" + on + ", " + kind + "]";
    }
}
