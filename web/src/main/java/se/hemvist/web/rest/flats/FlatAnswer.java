package se.hemvist.web.rest.flats;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.supply.AgreementId;
import se.hemvist.intake.supply.AreaClass;
import se.hemvist.intake.vacancy.EmptyFlat;
import se.hemvist.intake.vacancy.FlatState;
import se.hemvist.intake.vacancy.FlatStream;
import se.hemvist.intake.vacancy.FlatView;
import se.hemvist.web.rest.flats.FlatRequest.Address;
import se.hemvist.web.rest.flats.FlatRequest.Dimensions;
import se.hemvist.web.rest.flats.FlatRequest.Terms;

/**
 * A flat as it is told.
 *
 * @param address left out for those who need not know it
 * @param empty   what it has cost today while it stands empty; left out where it does not, and where a flat is told only to
 *     say which
 */
public record FlatAnswer(
        @JsonUnwrapped Head head,
        @Nullable Address address,
        Dimensions size,
        Terms terms,
        @JsonUnwrapped Incoming incoming,
        @Nullable Empty empty) {

    /** Days of the calendar since the rent began, and the rent of these days, in kronor. */
    public record Empty(long days, BigDecimal rent) {

        static Empty of(EmptyFlat flat) {
            return new Empty(flat.days(), flat.rent().kronor());
        }
    }

    /** Which flat, whose, and where it stands. */
    public record Head(UUID id, UUID companyId, FlatState state, LocalDate receivedOn) {}

    /**
     * How it came in and what it is used for; what is not known or does not apply is left out.
     *
     * @param number      what its owner calls it
     * @param agreementId the landlord agreement under which it came
     * @param areaClass   of the area that it lies in
     * @param districtId  the district administration whose area that is
     * @param stream      what it is used for
     */
    public record Incoming(
            @Nullable String number,
            @Nullable UUID agreementId,
            @Nullable AreaClass areaClass,
            @Nullable UUID districtId,
            @Nullable FlatStream stream) {

        static Incoming of(FlatView.Incoming incoming) {
            return new Incoming(
                    incoming.number().orElse(null),
                    incoming.agreement().map(AgreementId::value).orElse(null),
                    incoming.zone().map(FlatView.Zone::areaClass).orElse(null),
                    incoming.zone()
                            .flatMap(FlatView.Zone::district)
                            .map(OrganisationId::value)
                            .orElse(null),
                    incoming.stream().orElse(null));
        }
    }

    /** What is told of it, and what it has cost by today. */
    static FlatAnswer of(FlatView view, LocalDate today) {
        return of(view, view.emptyUntil(today).map(Empty::of));
    }

    /** What is told of it. */
    public static FlatAnswer of(FlatView view) {
        return of(view, Optional.empty());
    }

    private static FlatAnswer of(FlatView view, Optional<Empty> empty) {
        return new FlatAnswer(
                new Head(view.id().value(), view.company().value(), view.state(), view.receivedOn()),
                view.address().map(Address::of).orElse(null),
                new Dimensions(view.size().rooms(), view.size().squareMetres()),
                new Terms(view.terms().monthlyRent().kronor(), view.terms().availableFrom()),
                Incoming.of(view.incoming()),
                empty.orElse(null));
    }
}
