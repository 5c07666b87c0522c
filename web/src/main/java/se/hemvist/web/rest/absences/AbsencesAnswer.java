package se.hemvist.web.rest.absences;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.absence.AbsenceId;
import se.hemvist.lease.absence.AbsenceState;
import se.hemvist.lease.absence.AbsenceView;
import se.hemvist.lease.absence.Struck;
import se.hemvist.web.rest.page.Link;

/** All absences of a sublease as they are told, by their first days. */
public record AbsencesAnswer(List<Line> absences, @JsonProperty("_links") Map<String, Link> links) {

    /**
     * One of them.
     *
     * @param lastDay    left out while it goes on
     * @param correctsId the one that it takes the place of
     * @param reason     left out for those who may not know why
     * @param struck     left out unless it was struck, and for those who may not know why the tenant was away
     */
    public record Line(
            UUID id,
            AbsenceState state,
            LocalDate firstDay,
            @Nullable LocalDate lastDay,
            LocalDate recordedOn,
            @Nullable UUID correctsId,
            @Nullable String reason,
            @Nullable Wrong struck) {

        static Line of(AbsenceView view) {
            return new Line(
                    view.standing().absence().value(),
                    view.standing().state(),
                    view.days().first(),
                    view.days().last(),
                    view.standing().recordedOn(),
                    view.standing().corrects().map(AbsenceId::value).orElse(null),
                    view.reason().orElse(null),
                    view.struck().map(Wrong::of).orElse(null));
        }

        /** Which one and when; the reason is about a person. */
        @Override
        public String toString() {
            return "Line[" + id + ", " + state + ", " + firstDay + "]";
        }
    }

    /** That it was recorded wrongly, and what was wrong. */
    public record Wrong(LocalDate on, String because) {

        static Wrong of(Struck struck) {
            return new Wrong(struck.on(), struck.because());
        }

        /** When; what was wrong may be about a person. */
        @Override
        public String toString() {
            return "Wrong[" + on + "]";
        }
    }

    static AbsencesAnswer of(List<AbsenceView> views, UriInfo uri) {
        return new AbsencesAnswer(views.stream().map(Line::of).toList(), Link.self(uri));
    }
}
