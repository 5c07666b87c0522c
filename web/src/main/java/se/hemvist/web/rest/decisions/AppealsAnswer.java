package se.hemvist.web.rest.decisions;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.appeal.AppealResult;
import se.hemvist.intake.appeal.AppealView;
import se.hemvist.web.rest.page.Link;

/** The appeals (överklaganden) of a decision, in the order in which they came. */
public record AppealsAnswer(List<Item> appeals, @JsonProperty("_links") Map<String, Link> links) {

    /**
     * One of them.
     *
     * @param inTime whether it came by the last day to appeal
     */
    public record Item(
            UUID id, LocalDate receivedOn, boolean inTime, @Nullable AppealResult result, @Nullable LocalDate endedOn) {

        static Item of(AppealView view) {
            return new Item(
                    view.id().value(),
                    view.receivedOn(),
                    view.inTime(),
                    view.ended().map(AppealView.Ended::result).orElse(null),
                    view.ended().map(AppealView.Ended::on).orElse(null));
        }
    }

    static AppealsAnswer of(List<AppealView> appeals, UriInfo uri) {
        return new AppealsAnswer(appeals.stream().map(Item::of).toList(), Link.self(uri));
    }
}
