package se.hemvist.web.rest.flats;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.vacancy.FlatState;
import se.hemvist.intake.vacancy.FlatView;
import se.hemvist.web.rest.flats.FlatRequest.Address;
import se.hemvist.web.rest.flats.FlatRequest.Dimensions;
import se.hemvist.web.rest.flats.FlatRequest.Terms;

/**
 * A flat as it is told.
 *
 * @param address left out for those who need not know it
 */
public record FlatAnswer(@JsonUnwrapped Head head, @Nullable Address address, Dimensions size, Terms terms) {

    /** Which flat, whose, and where it stands. */
    public record Head(UUID id, UUID companyId, FlatState state, LocalDate receivedOn) {}

    /** What is told of it. */
    public static FlatAnswer of(FlatView view) {
        return new FlatAnswer(
                new Head(
                        view.id().value(),
                        view.company().value(),
                        view.state(),
                        view.head().receivedOn()),
                view.address().map(Address::of).orElse(null),
                new Dimensions(view.size().rooms(), view.size().squareMetres()),
                new Terms(view.terms().monthlyRent().kronor(), view.terms().availableFrom()));
    }
}
