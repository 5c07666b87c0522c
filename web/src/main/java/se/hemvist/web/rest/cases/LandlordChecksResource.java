package se.hemvist.web.rest.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import se.hemvist.intake.matching.CheckRow;
import se.hemvist.intake.matching.LandlordChecks;
import se.hemvist.web.rest.page.PageAnswer;
import se.hemvist.web.rest.page.Paging;

/** The questions that a company has to answer. */
@RequestScoped
@Path("landlord-checks")
@Produces(MediaType.APPLICATION_JSON)
public class LandlordChecksResource {

    @Inject
    LandlordChecks checks;

    /** Those of the caller's company that are open. */
    @GET
    public PageAnswer<OpenCheckAnswer> list(@BeanParam Paging paging) {
        return paging.of(checks::open, OpenCheckAnswer::of);
    }

    /** A question as the company sees it. */
    public record OpenCheckAnswer(UUID caseId, String caseNumber, LocalDate askedOn, LocalDate answerBy) {

        static OpenCheckAnswer of(CheckRow row) {
            return new OpenCheckAnswer(row.caseId().value(), row.number().value(), row.askedOn(), row.answerBy());
        }
    }
}
