package se.hemvist.web.rest.offers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import se.hemvist.intake.offer.OfferCorrections;
import se.hemvist.intake.offer.OfferEndings;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.offer.OfferView;
import se.hemvist.intake.offer.Offers;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.web.rest.input.IfMatch;
import se.hemvist.web.rest.input.ReadWithTag;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** Offers (erbjudanden) of flats, from the reservation to the booked signing, or to whatever else they end with. */
@RequestScoped
@Path("offers/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OffersResource implements ReadWithTag {

    @Inject
    Offers offers;

    @Inject
    OfferEndings endings;

    @Inject
    OfferCorrections corrections;

    @Inject
    IfMatch ifMatch;

    @Context
    UriInfo uri;

    @PathParam("id")
    UUID id = new UUID(0, 0);

    /** The offer and its flats. */
    @Override
    @GET
    public Response get(@PathParam("id") UUID id) {
        OfferView view = offers.get(new OfferId(id));
        return Answers.read(OfferAnswer.of(view, uri));
    }

    /** Books the viewings. */
    @POST
    @Replayable
    @Path("viewing-bookings")
    public Response bookViewings(@NotNull @Valid ViewingBookingsRequest body) {
        offers.bookViewings(new OfferId(id), ifMatch.expected(), body.read());
        return Answers.done();
    }

    /** Records that the flats were viewed. */
    @POST
    @Replayable
    @Path("viewing")
    public Response view(@NotNull @Valid ViewingRequest body) {
        offers.viewed(new OfferId(id), ifMatch.expected(), body.read());
        return Answers.done();
    }

    /** The participant chooses one. */
    @POST
    @Replayable
    @Path("choice")
    public Response choose(@NotNull @Valid ChoiceRequest body) {
        offers.choose(new OfferId(id), ifMatch.expected(), new FlatId(body.flat()), body.on());
        return Answers.done();
    }

    /** The participant wants none of them. */
    @POST
    @Replayable
    @Path("decline")
    public Response decline(@NotNull @Valid NoRequest body) {
        endings.decline(new OfferId(id), ifMatch.expected(), body.read());
        return Answers.done();
    }

    /** It was offered on another day than was recorded. */
    @POST
    @Replayable
    @Path("day-correction")
    public Response correctDay(@NotNull @Valid OfferDayRequest body) {
        corrections.correctDay(new OfferId(id), ifMatch.expected(), body.read());
        return Answers.done();
    }

    /** Gives more time to choose. */
    @POST
    @Replayable
    @Path("extension")
    public Response extend(@NotNull @Valid ExtensionRequest body) {
        offers.extend(new OfferId(id), ifMatch.expected(), body.on(), body.reason());
        return Answers.done();
    }

    /** Stops the offer. */
    @POST
    @Replayable
    @Path("cancellation")
    public Response cancel(@NotNull @Valid NoRequest body) {
        endings.cancel(new OfferId(id), ifMatch.expected(), body.read());
        return Answers.done();
    }

    /** Books the signing. */
    @POST
    @Replayable
    @Path("signing-booking")
    public Response bookSigning(@NotNull @Valid SigningBookingRequest body) {
        offers.bookSigning(new OfferId(id), ifMatch.expected(), body.read());
        return Answers.done();
    }
}
