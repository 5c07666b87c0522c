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
import se.hemvist.intake.offer.SaidNo;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.web.rest.flats.FlatAnswer;
import se.hemvist.web.rest.page.Link;

/** An offer as it is told. */
public record OfferAnswer(
        @JsonUnwrapped Head head,
        List<FlatAnswer> flats,
        @JsonUnwrapped Course course,
        @JsonUnwrapped Turns turns,
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

    /**
     * What went otherwise than it should; the reasons only for those who may read them.
     *
     * @param onlyOneBecause why only one flat is shown
     * @param end            how it ended without a contract
     */
    public record Turns(@Nullable String onlyOneBecause, @Nullable MoreTime moreTime, @Nullable End end) {

        static Turns of(OfferView.Turns turns) {
            return new Turns(
                    turns.onlyOneBecause().orElse(null),
                    turns.moreTime()
                            .map(more -> new MoreTime(more.on(), more.reason().orElse(null)))
                            .orElse(null),
                    turns.end().map(End::of).orElse(null));
        }

        /** Without the reasons, which may be about a person. */
        @Override
        public String toString() {
            return "Turns[" + end + "]";
        }
    }

    /** That there is more time to choose, and why. */
    public record MoreTime(LocalDate on, @Nullable String reason) {

        /** The day only; the reason may be about a person. */
        @Override
        public String toString() {
            return "MoreTime[" + on + "]";
        }
    }

    /** Whose no it was, why, and what followed. */
    public record End(LocalDate on, SaidNo.Side side, @Nullable String reason, SaidNo.Consequence consequence) {

        static End of(OfferView.End end) {
            return new End(end.on(), end.side(), end.reason().orElse(null), end.consequence());
        }

        /** Whose and when; the reason may be about a person. */
        @Override
        public String toString() {
            return "End[" + side + ", " + on + "]";
        }
    }

    static OfferAnswer of(OfferView view, UriInfo uri) {
        OfferView.OfferHead head = view.head();
        return new OfferAnswer(
                new Head(head.id().value(), head.caseId().value(), head.state(), head.reservedOn(), head.heldUntil()),
                view.flats().stream().map(FlatAnswer::of).toList(),
                Course.of(view.course()),
                Turns.of(view.turns()),
                Link.self(uri));
    }
}
