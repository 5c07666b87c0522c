package se.hemvist.web.rest.districtconsents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.hemvist.intake.districtconsent.DistrictConsentId;
import se.hemvist.intake.districtconsent.DistrictConsentRegister;
import se.hemvist.intake.districtconsent.DistrictConsentView;
import se.hemvist.intake.districtconsent.DistrictConsents;
import se.hemvist.web.rest.input.IfMatch;
import se.hemvist.web.rest.input.ReadWithTag;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;
import se.hemvist.web.rest.page.PageAnswer;
import se.hemvist.web.rest.page.Paging;

/** What districts are asked: whether a person may be offered a flat in their area (medgivande). */
@RequestScoped
@Path("district-consents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DistrictConsentsResource implements ReadWithTag {

    @Inject
    DistrictConsents consents;

    @Inject
    DistrictConsentRegister register;

    @Inject
    IfMatch ifMatch;

    /** Those in which the caller's organisation has a part: what waits for an answer at the top. */
    @GET
    public PageAnswer<DistrictConsentAnswer> list(@BeanParam Paging paging) {
        return paging.of(register::list, DistrictConsentAnswer::of);
    }

    /** One of them. */
    @Override
    @GET
    @Path("{id}")
    public Response get(@PathParam("id") UUID id) {
        DistrictConsentView view = register.get(new DistrictConsentId(id));
        return Answers.read(DistrictConsentAnswer.of(view));
    }

    /** The district consents, or refuses. */
    @POST
    @Replayable
    @Path("{id}/answer")
    public Response answer(@PathParam("id") UUID id, @NotNull @Valid ConsentAnswerRequest body) {
        consents.answer(new DistrictConsentId(id), ifMatch.expected(), body.read());
        return Answers.done();
    }
}
