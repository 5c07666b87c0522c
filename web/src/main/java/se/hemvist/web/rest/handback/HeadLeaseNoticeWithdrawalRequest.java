package se.hemvist.web.rest.handback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * That the head tenant's own notice is taken back, as it is sent.
 *
 * @param ownerAgreedOn the day on which the owner agreed to that
 */
public record HeadLeaseNoticeWithdrawalRequest(
        @NotNull LocalDate ownerAgreedOn, @NotBlank @Size(max = 1000) String reason) {

    /** When; the reason is about people. */
    @Override
    public String toString() {
        return "HeadLeaseNoticeWithdrawalRequest[" + ownerAgreedOn + "]";
    }
}
