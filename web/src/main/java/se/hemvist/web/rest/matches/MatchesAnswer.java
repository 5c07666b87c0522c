package se.hemvist.web.rest.matches;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import se.hemvist.intake.supply.AreaClass;
import se.hemvist.intake.vacancy.FlatView;
import se.hemvist.intake.verdict.AreaSupply;
import se.hemvist.web.rest.flats.FlatAnswer;
import se.hemvist.web.rest.page.Link;

/**
 * The vacant flats that the person of a case could be offered.
 *
 * @param supplies how many flats the city has by how scarce they are; empty where its areas are not entered
 */
public record MatchesAnswer(
        List<FlatAnswer> flats, List<Supply> supplies, @JsonProperty("_links") Map<String, Link> links) {

    /** The flats of the areas of one class. */
    public record Supply(AreaClass areaClass, long vacant, long held, long letThisYear) {

        static Supply of(AreaSupply supply) {
            return new Supply(supply.areaClass(), supply.vacant(), supply.held(), supply.letThisYear());
        }
    }

    static MatchesAnswer of(List<FlatView> flats, List<AreaSupply> supplies, UriInfo uri) {
        return new MatchesAnswer(
                flats.stream().map(FlatAnswer::of).toList(),
                supplies.stream().map(Supply::of).toList(),
                Link.self(uri));
    }
}
