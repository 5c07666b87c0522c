package se.hemvist.web.rest.subleases;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.lease.clause.SpecialTerms;
import se.hemvist.lease.document.HandedDocuments;
import se.hemvist.lease.headlease.BlockLet;
import se.hemvist.lease.headlease.HeadLeaseTerms;
import se.hemvist.lease.headlease.RentBasis;
import se.hemvist.lease.occupancy.LandlordPermit;
import se.hemvist.lease.occupancy.Occupancy;
import se.hemvist.lease.sublease.SigningRecord;
import se.hemvist.lease.sublease.StandsOn;
import se.hemvist.lease.sublease.TermsExplained;

/**
 * A signing (kontraktsskrivning) that was held, as it is sent.
 *
 * @param offerId   the offer that it ends
 * @param headLease      left out where that of whoever lived there before runs on
 * @param landlordPermit that the landlord lets somebody else move in, where it does
 * @param rentBasis      what the rent rests on; the rent that the owner has reported and nothing added, if left out
 * @param specialTerms   what the contract says beside the general rules; nothing if left out
 * @param documents      the papers; none if left out
 */
public record SigningRequest(
        @NotNull UUID offerId,
        @NotNull @Valid Agreed agreed,
        @Nullable @Valid HeadLease headLease,
        @Nullable @Valid Permit landlordPermit,
        @Nullable @Valid Basis rentBasis,
        @NotNull @Valid Explained termsExplained,
        @Nullable @Size(max = 20) List<@NotNull @Valid SpecialTerm> specialTerms,
        @NotNull Boolean waiverSigned,
        @Nullable @Valid Papers documents) {

    /**
     * What was signed.
     *
     * @param monthlyRent       in kronor
     * @param occupants         how many are to live there; one if left out
     * @param occupantsOverride the decision to let more live there than the programme does
     * @param leaseThrough      the last day of the time for which it is agreed on; left out if that is indefinite
     */
    public record Agreed(
            @NotNull LocalDate on,
            @NotNull LocalDate leaseStart,
            @NotNull @Positive @Digits(integer = 7, fraction = 2) BigDecimal monthlyRent,
            @NotNull Boolean supportStaffPresent,
            @Nullable @Min(1) @Max(20) Integer occupants,
            @Nullable @Valid OccupantsOverride occupantsOverride,
            @Nullable LocalDate leaseThrough) {

        Occupancy occupancy() {
            return new Occupancy(
                    Optional.ofNullable(occupants).orElse(1),
                    Optional.ofNullable(occupantsOverride).map(OccupantsOverride::read));
        }
    }

    /**
     * The head tenant's own lease of the same flat.
     *
     * @param blockLet        whether the flat is let to the head tenant in a block of at least three
     * @param blockLetEarlier whether it was let so in a link before that; not, if left out
     * @param subletConsentOn when the landlord agreed to the sublet
     */
    public record HeadLease(
            @NotNull LocalDate contractDate,
            @NotNull LocalDate start,
            @NotNull Boolean blockLet,
            @Nullable Boolean blockLetEarlier,
            @NotNull @Min(0) @Max(24) Integer noticeMonths,
            @Nullable LocalDate subletConsentOn) {

        HeadLeaseTerms read() {
            return new HeadLeaseTerms(
                    contractDate,
                    start,
                    new BlockLet(blockLet, Boolean.TRUE.equals(blockLetEarlier)),
                    Period.ofMonths(noticeMonths),
                    subletConsentOn);
        }
    }

    /** That the landlord lets somebody else move in: when, and who said so. */
    public record Permit(@NotNull LocalDate on, @NotBlank @Size(max = 200) String by) {

        LandlordPermit read() {
            return new LandlordPermit(on, by);
        }

        static Permit of(LandlordPermit kept) {
            return new Permit(kept.on(), kept.by());
        }
    }

    /**
     * What the rent rests on, in kronor a month.
     *
     * @param headRent  what the head tenant pays; what the owner has reported, if left out
     * @param furniture added for furniture and equipment; nothing if left out
     * @param benefits  added for other benefits, at cost; nothing if left out
     */
    public record Basis(
            @Nullable @Positive @Digits(integer = 7, fraction = 2) BigDecimal headRent,
            @Nullable @PositiveOrZero @Digits(integer = 7, fraction = 2) BigDecimal furniture,
            @Nullable @PositiveOrZero @Digits(integer = 7, fraction = 2) BigDecimal benefits) {

        RentBasis read() {
            return new RentBasis(Optional.ofNullable(headRent).map(Money::new), added(furniture), added(benefits));
        }

        private static Money added(@Nullable BigDecimal amount) {
            return new Money(Optional.ofNullable(amount).orElse(BigDecimal.ZERO));
        }
    }

    /** How the tenant was told of rights and duties, and of which version of the general rules. */
    public record Explained(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 100) String by,
            @NotBlank @Size(max = 50) String version,
            @NotNull Boolean signedByTenant) {

        TermsExplained read() {
            return new TermsExplained(on, by, version, signedByTenant);
        }
    }

    /**
     * The papers that the programme asks for.
     *
     * @param papers those that are there
     * @param override the decision to go on without some of the others
     */
    public record Papers(
            @NotNull @Size(max = 20) List<@NotNull @Valid DocumentRequest> papers,
            @Nullable @Valid DocumentOverrideRequest override) {

        HandedDocuments read() {
            return new HandedDocuments(
                    papers.stream().map(DocumentRequest::read).toList(),
                    Optional.ofNullable(override).map(DocumentOverrideRequest::read));
        }
    }

    HandedDocuments handed() {
        return documents == null ? HandedDocuments.none() : documents.read();
    }

    SigningRecord read() {
        return new SigningRecord(
                new OfferId(offerId),
                new SigningRecord.Agreed(
                        agreed.on(),
                        agreed.leaseStart(),
                        new Money(agreed.monthlyRent()),
                        agreed.supportStaffPresent(),
                        agreed.occupancy(),
                        agreed.leaseThrough()),
                new StandsOn(
                        Optional.ofNullable(headLease).map(HeadLease::read),
                        Optional.ofNullable(landlordPermit).map(Permit::read),
                        Optional.ofNullable(rentBasis).map(Basis::read).orElseGet(RentBasis::none)),
                new SigningRecord.Terms(termsExplained.read(), special()),
                waiverSigned);
    }

    private SpecialTerms special() {
        return Optional.ofNullable(specialTerms)
                .map(terms ->
                        new SpecialTerms(terms.stream().map(SpecialTerm::read).toList()))
                .orElseGet(SpecialTerms::none);
    }
}
