package se.hemvist.web.rest.terminations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.termination.NoticeKind;
import se.hemvist.lease.termination.PreparedNotice;

/**
 * A written notice (uppsägning), as it is sent.
 *
 * @param reason       why the lease is to end, as the notice says it
 * @param leaseThrough the last day of the time for which the lease was agreed on; left out if it is for an indefinite time
 * @param forfeitedBy  what the misconduct is that forfeits the tenancy, where that is lost with time
 */
public record NoticeRequest(
        @NotNull LocalDate on,
        @NotNull NoticeKind kind,
        @NotBlank @Size(max = 4000) String reason,
        @Nullable LocalDate leaseThrough,
        @Nullable @Valid ForfeitureRequest forfeitedBy) {

    PreparedNotice read() {
        return new PreparedNotice(
                on,
                kind,
                reason,
                leaseThrough,
                null,
                Optional.ofNullable(forfeitedBy).map(ForfeitureRequest::read).orElse(null));
    }

    /** When and of which kind; the reason is about a person. */
    @Override
    public String toString() {
        return "NoticeRequest[" + on + ", " + kind + "]";
    }
}
