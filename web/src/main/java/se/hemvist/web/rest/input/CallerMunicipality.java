package se.hemvist.web.rest.input;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ForbiddenException;
import java.util.Optional;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.actor.ActorDirectory;
import se.hemvist.kernel.actor.ActorDirectory.Membership;
import se.hemvist.kernel.number.Municipality;

/** The municipality that the caller's organisation belongs to; what a call means is read within it. */
@RequestScoped
public class CallerMunicipality {

    @Inject
    Instance<ActorDirectory> directory;

    @Inject
    HttpServletRequest request;

    /**
     * The caller's municipality.
     *
     * @throws ForbiddenException if the caller's account belongs to none
     */
    public Municipality municipality() {
        return membership().municipality();
    }

    /**
     * The caller's organisation.
     *
     * @throws ForbiddenException if the caller's account belongs to none
     */
    public OrganisationId organisation() {
        return new OrganisationId(membership().organisation());
    }

    private Membership membership() {
        return Optional.ofNullable(request.getUserPrincipal())
                .flatMap(user -> directory.stream()
                        .flatMap(known -> known.of(user.getName()).stream())
                        .findFirst())
                .orElseThrow(ForbiddenException::new);
    }
}
