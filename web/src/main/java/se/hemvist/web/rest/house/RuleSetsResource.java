package se.hemvist.web.rest.house;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import se.hemvist.intake.application.GoverningDocuments;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.rule.RuleSet;
import se.hemvist.web.rest.page.PageAnswer;
import se.hemvist.web.rest.page.Paging;

/** The documents that the rules of the house stand in. */
@RequestScoped
@Path("rule-sets")
@Produces(MediaType.APPLICATION_JSON)
public class RuleSetsResource {

    @Inject
    GoverningDocuments documents;

    /** All of them, the one that goes first where two differ before the other. */
    @GET
    public PageAnswer<RuleSetAnswer> list(@BeanParam Paging paging) {
        return paging.of(this::page, RuleSetAnswer::of);
    }

    private Page<RuleSet> page(PageRequest request) {
        List<RuleSet> all = documents.list();
        List<RuleSet> found =
                all.stream().skip(request.offset()).limit(request.limit()).toList();
        return new Page<>(found, all.size(), request);
    }
}
