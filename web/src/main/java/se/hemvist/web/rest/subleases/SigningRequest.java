package se.hemvist.web.rest.subleases;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.lease.headlease.HeadLeaseTerms;
import se.hemvist.lease.sublease.SigningRecord;
import se.hemvist.lease.sublease.TermsExplained;

/**
 * A signing (kontraktsskrivning) that was held, as it is sent.
 *
 * @param offerId the offer that it ends
 */
public record SigningRequest(
        @NotNull UUID offerId,
        @NotNull @Valid Agreed agreed,
        @NotNull @Valid HeadLease headLease,
        @NotNull @Valid Explained termsExplained,
        @NotNull Boolean waiverSigned) {

    /**
     * What was signed.
     *
     * @param monthlyRent in kronor
     */
    public record Agreed(
            @NotNull LocalDate on,
            @NotNull LocalDate leaseStart,
            @NotNull @Positive @Digits(integer = 7, fraction = 2) BigDecimal monthlyRent,
            @NotNull Boolean supportStaffPresent) {}

    /** The city's own lease of the same flat. */
    public record HeadLease(
            @NotNull LocalDate contractDate,
            @NotNull LocalDate start,
            @NotNull Boolean blockLet,
            @NotNull @Min(0) @Max(12) Integer noticeMonths) {}

    /** How the tenant was told of rights and duties. */
    public record Explained(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 100) String by,
            @NotBlank @Size(max = 50) String version,
            @NotNull Boolean signedByTenant) {}

    SigningRecord read() {
        return new SigningRecord(
                new OfferId(offerId),
                new SigningRecord.Agreed(
                        agreed.on(),
                        agreed.leaseStart(),
                        new Money(agreed.monthlyRent()),
                        agreed.supportStaffPresent()),
                new HeadLeaseTerms(
                        headLease.contractDate(),
                        headLease.start(),
                        headLease.blockLet(),
                        Period.ofMonths(headLease.noticeMonths())),
                new TermsExplained(
                        termsExplained.on(),
                        termsExplained.by(),
                        termsExplained.version(),
                        termsExplained.signedByTenant()),
                waiverSigned);
    }
}
