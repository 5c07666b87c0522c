package se.hemvist.web.rest.cases;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.matching.ExclusionView;
import se.hemvist.intake.matching.LiftedExclusion;
import se.hemvist.web.rest.page.Link;

/** The companies in which a person is offered no new home. */
public record ExclusionsAnswer(List<Exclusion> exclusions, @JsonProperty("_links") Map<String, Link> links) {

    /**
     * One company.
     *
     * @param liftedOn left out as long as nobody has lifted it
     */
    public record Exclusion(
            UUID companyId,
            LocalDate noticeOn,
            LocalDate excludedOn,
            @Nullable LocalDate liftedOn,
            @Nullable String by) {

        static Exclusion of(ExclusionView view) {
            return new Exclusion(
                    view.company().value(),
                    view.noticeOn(),
                    view.excludedOn(),
                    view.lifted().map(LiftedExclusion::on).orElse(null),
                    view.lifted().map(LiftedExclusion::by).orElse(null));
        }
    }

    static ExclusionsAnswer of(List<ExclusionView> exclusions, UriInfo uri) {
        return new ExclusionsAnswer(exclusions.stream().map(Exclusion::of).toList(), Link.self(uri));
    }
}
