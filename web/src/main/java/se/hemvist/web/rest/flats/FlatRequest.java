package se.hemvist.web.rest.flats;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.intake.vacancy.NewFlat;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.web.rest.input.OrganisationCodes;

/**
 * A vacant flat to be handed over, as it is sent.
 *
 * @param company the code of the company that owns it
 * @param number  what the company calls it; with the day from which it may be had it tells it from all others
 */
public record FlatRequest(
        @NotBlank String company,
        @Nullable @Size(min = 1, max = 40) String number,
        @NotNull @Valid Address address,
        @NotNull @Valid Dimensions size,
        @NotNull @Valid Terms terms) {

    /** Where it is. */
    public record Address(
            @NotBlank @Size(max = 200) String street,
            @NotNull @Pattern(regexp = "[0-9]{3} ?[0-9]{2}") String postalCode,
            @NotBlank @Size(max = 100) String town,
            @NotBlank @Size(max = 100) String area) {

        /** Where that flat is. */
        public static Address of(NewFlat.Address address) {
            return new Address(address.street(), address.postalCode(), address.town(), address.area());
        }
    }

    /** How big it is: rooms besides the kitchen, and living space. */
    public record Dimensions(
            @NotNull @Min(1) @Max(20) Integer rooms,
            @NotNull @Positive @Digits(integer = 4, fraction = 1) BigDecimal squareMetres) {}

    /** What it costs a month in kronor, and from which day it may be had. */
    public record Terms(
            @NotNull @Positive @Digits(integer = 7, fraction = 2) BigDecimal monthlyRent,
            @NotNull LocalDate availableFrom) {}

    NewFlat read(Municipality municipality, OrganisationCodes codes) {
        return new NewFlat(
                municipality,
                new NewFlat.Owner(codes.idOf(company, "/company"), Optional.ofNullable(number)),
                new NewFlat.Address(address.street(), address.postalCode(), address.town(), address.area()),
                new NewFlat.Size(size.rooms(), size.squareMetres()),
                new NewFlat.LettingTerms(new Money(terms.monthlyRent()), terms.availableFrom()));
    }

    /** The area only. */
    @Override
    public String toString() {
        return "FlatRequest[" + address.area() + "]";
    }
}
