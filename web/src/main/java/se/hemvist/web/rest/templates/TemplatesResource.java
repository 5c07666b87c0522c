package se.hemvist.web.rest.templates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.template.PaperTemplates;
import se.hemvist.followup.template.TemplateView;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.web.rest.input.CallerMunicipality;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;
import se.hemvist.web.rest.page.PageAnswer;
import se.hemvist.web.rest.page.Paging;

/** The templates (mall) of the papers of the months, of which a municipality may enter its own from a month on. */
@RequestScoped
@Path("paper-templates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TemplatesResource {

    @Inject
    PaperTemplates templates;

    @Inject
    CallerMunicipality caller;

    @Context
    UriInfo uri;

    /** Enters what a paper asks for from a month on. */
    @POST
    @Replayable
    public Response enter(@NotNull @Valid TemplateRequest body) {
        return Answers.created(uri.getAbsolutePath(), templates.enter(body.of(), body.read()));
    }

    /** The house's and those of a municipality, usually the caller's. */
    @GET
    public PageAnswer<TemplateAnswer> list(
            @BeanParam Paging paging, @QueryParam("municipality") @Nullable String municipality) {
        Municipality of = caller.named(municipality, "template.list");
        return paging.of(page -> page(of, page), TemplateAnswer::of);
    }

    private Page<TemplateView> page(Municipality municipality, PageRequest request) {
        List<TemplateView> all = templates.list(municipality);
        List<TemplateView> found =
                all.stream().skip(request.offset()).limit(request.limit()).toList();
        return new Page<>(found, all.size(), request);
    }
}
