package se.hemvist.web.rest.organisations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import se.hemvist.intake.party.Accounts;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.web.rest.input.OrganisationCodes;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;

/** Which organisation a user acts for. */
@RequestScoped
@Path("accounts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccountsResource {

    @Inject
    Accounts accounts;

    @Inject
    OrganisationCodes codes;

    /** Puts a user in an organisation. */
    @POST
    @Replayable
    public Response admit(@NotNull @Valid AccountRequest body) {
        accounts.admit(
                body.user(), codes.idOf(new Municipality(body.municipality()), body.organisation(), "/organisation"));
        return Answers.done();
    }

    /**
     * A user and the organisation that they act for.
     *
     * @param user         the name to log in with
     * @param organisation its code
     */
    public record AccountRequest(
            @NotBlank @Size(max = 100) String user,
            @NotNull @Pattern(regexp = "[0-9]{4}") String municipality,
            @NotBlank String organisation) {}
}
