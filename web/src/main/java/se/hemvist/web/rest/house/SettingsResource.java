package se.hemvist.web.rest.house;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.setting.Setting;
import se.hemvist.web.house.SettingDesk;
import se.hemvist.web.rest.input.CallerMunicipality;
import se.hemvist.web.rest.once.Replayable;
import se.hemvist.web.rest.page.Answers;
import se.hemvist.web.rest.page.PageAnswer;
import se.hemvist.web.rest.page.Paging;

/** The values of rules that a municipality decides for itself. */
@RequestScoped
@Path("settings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SettingsResource {

    @Inject
    SettingDesk desk;

    @Inject
    CallerMunicipality caller;

    /** Sets one from a day on. */
    @POST
    @Replayable
    public Response set(@NotNull @Valid SettingRequest body) {
        desk.set(body.read());
        return Answers.done();
    }

    /** All of them as they stand in a municipality, usually the caller's. */
    @GET
    public PageAnswer<SettingAnswer> list(
            @BeanParam Paging paging, @QueryParam("municipality") @Nullable String municipality) {
        Municipality of = caller.named(municipality, "setting.list");
        return paging.of(page -> page(of, page), SettingAnswer::of);
    }

    private Page<Setting> page(Municipality municipality, PageRequest request) {
        List<Setting> all = desk.list(municipality);
        List<Setting> found =
                all.stream().skip(request.offset()).limit(request.limit()).toList();
        return new Page<>(found, all.size(), request);
    }
}
