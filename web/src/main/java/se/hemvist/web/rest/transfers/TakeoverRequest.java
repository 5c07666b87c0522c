package se.hemvist.web.rest.transfers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import se.hemvist.lease.transfer.Leave;

/**
 * That somebody who is named lets the resident of a training flat take over the lease, as it is sent.
 *
 * @param by   who decided it
 * @param role as what
 */
public record TakeoverRequest(
        @NotBlank @Size(max = 200) String by,
        @NotBlank @Size(max = 200) String role,
        @NotBlank @Size(max = 1000) String reason) {

    Leave read() {
        return new Leave(by, role, reason);
    }

    /** Who and as what; the reason is about a person. */
    @Override
    public String toString() {
        return "TakeoverRequest[" + by + ", " + role + "]";
    }
}
