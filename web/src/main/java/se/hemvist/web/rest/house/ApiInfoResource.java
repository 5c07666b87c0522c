package se.hemvist.web.rest.house;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import se.hemvist.web.rest.page.Open;

/** What the interface is and where its contract stands (VER.06, VER.07, DOK.23, DOK.24 of DIGG's profile). */
@RequestScoped
@Path("/")
public class ApiInfoResource {

    @Context
    UriInfo uri;

    /** About this version of the interface. */
    @GET
    @Open
    @Path("api-info")
    @Produces(MediaType.APPLICATION_JSON)
    public Response info() {
        URI contract = uri.getBaseUriBuilder().path("openapi.yaml").build();
        return Response.ok(new ApiInfo("Hemvist", "1.0.0", LocalDate.of(2026, 11, 22), contract, "active"))
                .cacheControl(aDay())
                .build();
    }

    /** The contract. */
    @GET
    @Open
    @Path("openapi.yaml")
    @Produces("application/yaml")
    public Response contract() {
        InputStream contract = ApiInfoResource.class.getResourceAsStream("/openapi.yaml");
        return Response.ok(contract).cacheControl(aDay()).build();
    }

    private static CacheControl aDay() {
        CacheControl control = new CacheControl();
        control.setMaxAge(86_400);
        return control;
    }

    /** What VER.07 asks for. */
    public record ApiInfo(
            String apiName, String apiVersion, LocalDate apiReleased, URI apiDocumentation, String apiStatus) {}
}
