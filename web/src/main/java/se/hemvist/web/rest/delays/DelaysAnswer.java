package se.hemvist.web.rest.delays;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.delay.DelayNotice;
import se.hemvist.intake.delay.DelaysView;
import se.hemvist.web.rest.page.Link;

/** What has been told and asked because a case takes long. */
public record DelaysAnswer(
        List<Notice> notices, @Nullable Request request, @JsonProperty("_links") Map<String, Link> links) {

    /** That the person was told, and when a decision was expected. */
    public record Notice(LocalDate toldOn, String reason, LocalDate expectedOn) {

        static Notice of(DelayNotice notice) {
            return new Notice(notice.told(), notice.reason(), notice.expectedOn());
        }

        /** The days only; the reason is about a person. */
        @Override
        public String toString() {
            return "Notice[" + toldOn + ", " + expectedOn + "]";
        }
    }

    /** The person's request for a decision. */
    public record Request(LocalDate askedOn, @Nullable LocalDate answeredOn, @Nullable String turnedDownBecause) {

        static Request of(DelaysView.Request request) {
            return new Request(
                    request.askedOn(),
                    request.answeredOn().orElse(null),
                    request.turnedDownBecause().orElse(null));
        }

        /** The days only; the reason is about a person. */
        @Override
        public String toString() {
            return "Request[" + askedOn + ", " + answeredOn + "]";
        }
    }

    static DelaysAnswer of(DelaysView view, UriInfo uri) {
        return new DelaysAnswer(
                view.notices().stream().map(Notice::of).toList(),
                view.request().map(Request::of).orElse(null),
                Link.self(uri));
    }
}
