package se.hemvist.web.rest.offers;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.offer.OfferState;
import se.hemvist.intake.offer.OfferView;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.web.rest.flats.FlatAnswer;
import se.hemvist.web.rest.page.Link;

/** An offer as it is told. */
public record OfferAnswer(
        @JsonUnwrapped Head head,
        List<FlatAnswer> flats,
        @JsonUnwrapped Course course,
        @JsonProperty("_links") Map<String, Link> links) {

    /**
     * Which offer, in which case, and where it stands.
     *
     * @param heldUntil the last day on which the person may choose
     */
    public record Head(UUID id, UUID caseId, OfferState state, LocalDate reservedOn, LocalDate heldUntil) {}

    /** What has come of it so far. */
    public record Course(
            List<ViewingBookingsRequest.Slot> viewings,
            @Nullable LocalDate viewedOn,
            @Nullable UUID chosenFlatId,
            @Nullable SigningBookingRequest signing) {

        static Course of(OfferView.Course course) {
            return new Course(
                    course.viewings().stream()
                            .map(ViewingBookingsRequest.Slot::of)
                            .toList(),
                    course.viewedOn().orElse(null),
                    course.chosen().map(FlatId::value).orElse(null),
                    course.signing().map(SigningBookingRequest::of).orElse(null));
        }
    }

    static OfferAnswer of(OfferView view, UriInfo uri) {
        OfferView.OfferHead head = view.head();
        return new OfferAnswer(
                new Head(head.id().value(), head.caseId().value(), head.state(), head.reservedOn(), head.heldUntil()),
                view.flats().stream().map(FlatAnswer::of).toList(),
                Course.of(view.course()),
                Link.self(uri));
    }
}
