package se.hemvist.web.rest.decisions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import se.hemvist.intake.unexecuted.Quarter;
import se.hemvist.intake.unexecuted.UnexecutedDecisions;
import se.hemvist.web.rest.input.TextParameter;
import se.hemvist.web.rest.page.Link;

/** The quarterly reports of decisions not carried out (ej verkställda beslut). */
@RequestScoped
@Path("unexecuted-decisions/{quarter}")
@Produces(MediaType.APPLICATION_JSON)
public class UnexecutedDecisionsResource {

    @Inject
    UnexecutedDecisions reports;

    @Context
    UriInfo uri;

    /** One by one, for IVO and the auditors. */
    @GET
    public UnexecutedDecisionsAnswer list(@PathParam("quarter") TextParameter quarter) {
        Quarter asked = quarter.quarter("quarter");
        return UnexecutedDecisionsAnswer.of(asked, reports.list(asked), Link.self(uri));
    }

    /** Counted, for the council. */
    @GET
    @Path("counts")
    public UnexecutedCountsAnswer count(@PathParam("quarter") TextParameter quarter) {
        Quarter asked = quarter.quarter("quarter");
        return UnexecutedCountsAnswer.of(asked, reports.count(asked), Link.self(uri));
    }
}
