package se.hemvist.intake.vacancy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.number.Municipality;

/** A vacant flat that its owner hands over. */
public record NewFlat(Municipality municipality, Owner owner, Address address, Size size, LettingTerms terms) {

    /** One that its owner has given no number. */
    public NewFlat(Municipality municipality, OrganisationId company, Address address, Size size, LettingTerms terms) {
        this(municipality, new Owner(company, Optional.empty()), address, size, terms);
    }

    /**
     * Whose a flat is.
     *
     * @param number what the owner calls it; with the day from which it may be had it tells it from all others of the
     *     owner's
     */
    public record Owner(OrganisationId company, Optional<String> number) {}

    public OrganisationId company() {
        return owner.company();
    }

    /**
     * Where a flat is.
     *
     * @param street with the number of the house and of the flat
     * @param area   the part of the city
     */
    @Embeddable
    public record Address(String street, @Column(name = "postal_code") String postalCode, String town, String area) {

        /** The area only: an address may be that of a person whose identity is protected. */
        @Override
        public String toString() {
            return "Address[" + area + "]";
        }
    }

    /**
     * How big a flat is.
     *
     * @param rooms        besides the kitchen
     * @param squareMetres of living space
     */
    @Embeddable
    public record Size(int rooms, @Column(name = "square_metres") BigDecimal squareMetres) {}

    /** On what terms a flat may be had, and from which day. */
    public record LettingTerms(Money monthlyRent, LocalDate availableFrom) {}
}
