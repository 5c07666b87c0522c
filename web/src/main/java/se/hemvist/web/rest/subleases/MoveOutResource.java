package se.hemvist.web.rest.subleases;

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
import se.hemvist.lease.moveout.MoveOuts;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.web.rest.input.IfUnchanged;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** The plan for moving out of a flat (avflyttning). */
@RequestScoped
@Path("subleases/{id}/move-out-plan")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MoveOutResource {

    @Inject
    MoveOuts moveOuts;

    @Context
    UriInfo uri;

    /** The plan as it stands. */
    @GET
    public MoveOutPlanAnswer read(@PathParam("id") UUID id) {
        return MoveOutPlanAnswer.of(moveOuts.of(new SubleaseId(id)), uri);
    }

    /** Says who does something, and by when. */
    @POST
    @Replayable
    @IfUnchanged
    public Response plan(@PathParam("id") UUID id, @NotNull @Valid MoveOutTaskRequest body) {
        moveOuts.plan(new SubleaseId(id), body.task(), body.who(), body.by());
        return Answers.done();
    }

    /** Says that something was done. */
    @POST
    @Replayable
    @IfUnchanged
    @Path("done")
    public Response done(@PathParam("id") UUID id, @NotNull @Valid MoveOutDoneRequest body) {
        moveOuts.done(new SubleaseId(id), body.task(), body.on());
        return Answers.done();
    }
}
