package se.hemvist.web.rest.handback;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.handback.OwnerGround;
import se.hemvist.lease.handback.OwnerNotice;
import se.hemvist.lease.handback.ReceivedNotice;
import se.hemvist.lease.termination.Delivery;
import se.hemvist.lease.termination.NoticeKind;
import se.hemvist.lease.termination.ServiceWay;
import se.hemvist.web.rest.terminations.ForfeitureRequest;

/**
 * The owner's notice to the city, as it is sent.
 *
 * @param on                the day that it bears
 * @param because           why, as it says
 * @param sentOn            when it was sent; left out if that is not known apart from its day
 * @param boardToldOn       when the social board got message of the notice
 * @param soughtOn          when the city was looked for, and nobody met, before a copy was left there
 * @param call              what came before it
 * @param correctedOn       when what it is for was put right, or the rent paid
 * @param amount            the rent that is owed; for unpaid rent
 * @param formServedOn      when the city was served that paying wins the tenancy back (form 1 of 1978:314)
 * @param forfeitedBy       what forfeits the tenancy, where that is lost with time
 * @param evenWithoutEffect whether it is kept although it ends nothing
 */
public record OwnerNoticeRequest(
        @NotNull LocalDate on,
        @NotNull NoticeKind kind,
        @NotNull OwnerGround ground,
        @NotBlank @Size(max = 4000) String because,
        @NotNull ServiceWay way,
        @Nullable LocalDate sentOn,
        @NotNull LocalDate servedOn,
        @Nullable @Size(max = 50) String postingNumber,
        @Nullable @Size(max = 200) String copyLeftWith,
        @Nullable LocalDate boardToldOn,
        @Nullable LocalDate soughtOn,
        @Nullable @Valid OwnerCallRequest call,
        @Nullable LocalDate correctedOn,
        @Nullable @Positive @Digits(integer = 7, fraction = 2) BigDecimal amount,
        @Nullable LocalDate formServedOn,
        @Nullable @Valid ForfeitureRequest forfeitedBy,
        @Nullable Boolean evenWithoutEffect) {

    ReceivedNotice read() {
        return new ReceivedNotice(
                new OwnerNotice(
                        on,
                        kind,
                        ground,
                        because,
                        amount,
                        Optional.ofNullable(forfeitedBy)
                                .map(ForfeitureRequest::read)
                                .orElse(null)),
                new Delivery(
                        way,
                        Optional.ofNullable(sentOn).orElse(on),
                        servedOn,
                        postingNumber,
                        copyLeftWith,
                        boardToldOn,
                        soughtOn),
                Optional.ofNullable(call).map(OwnerCallRequest::read).orElse(null),
                correctedOn,
                formServedOn);
    }

    boolean isKeptAnyway() {
        return Boolean.TRUE.equals(evenWithoutEffect);
    }

    /** When and of which kind; the words, and even the ground, are about people. */
    @Override
    public String toString() {
        return "OwnerNoticeRequest[" + on + ", " + kind + "]";
    }
}
