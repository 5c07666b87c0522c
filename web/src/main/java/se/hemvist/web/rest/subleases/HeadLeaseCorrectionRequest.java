package se.hemvist.web.rest.subleases;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.headlease.RentBasis;
import se.hemvist.lease.sublease.CorrectedHeadLease;

/**
 * What a head lease (förstahandskontrakt) says that was recorded otherwise, as it is sent.
 *
 * @param headLease all that it says
 * @param rentBasis what the rent of who lives there rests on; the rent that the owner has reported and nothing added, if left out
 */
public record HeadLeaseCorrectionRequest(
        @NotNull @Valid SigningRequest.HeadLease headLease,
        @Valid SigningRequest.@Nullable Basis rentBasis,
        @NotBlank @Size(max = 1000) String reason) {

    CorrectedHeadLease read() {
        return new CorrectedHeadLease(
                headLease.read(),
                Optional.ofNullable(rentBasis).map(SigningRequest.Basis::read).orElseGet(RentBasis::none),
                reason);
    }

    /** What it says; the reason may be about a person. */
    @Override
    public String toString() {
        return "HeadLeaseCorrectionRequest[" + headLease + "]";
    }
}
