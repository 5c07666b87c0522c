package se.hemvist.web.rest.house;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.criteria.CriteriaView;
import se.hemvist.kernel.setting.Setting.SetBy;
import se.hemvist.web.rest.house.CriteriaRequest.CriterionBody;
import se.hemvist.web.rest.page.Link;

/**
 * The criteria of a day, as they are told.
 *
 * @param entered who did, where the municipality asks otherwise than the house
 */
public record CriteriaAnswer(
        LocalDate validFrom,
        String source,
        @Nullable Entered entered,
        List<CriterionBody> criteria,
        @JsonProperty("_links") Map<String, Link> links) {

    /** Who entered them and when. */
    public record Entered(String by, LocalDate on) {

        static Entered of(SetBy setBy) {
            return new Entered(setBy.user(), setBy.on());
        }
    }

    static CriteriaAnswer of(CriteriaView view, UriInfo uri) {
        return new CriteriaAnswer(
                view.from(),
                view.source(),
                view.setBy().map(Entered::of).orElse(null),
                view.asked().stream().map(CriterionBody::of).toList(),
                Link.self(uri));
    }
}
