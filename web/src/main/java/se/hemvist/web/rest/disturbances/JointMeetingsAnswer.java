package se.hemvist.web.rest.disturbances;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.jointmeeting.JointMeetingView;
import se.hemvist.lease.jointmeeting.Party;
import se.hemvist.web.rest.page.Link;

/** The joint meetings about a disturbance, with the one that is awaited. */
public record JointMeetingsAnswer(List<Meeting> meetings, @JsonProperty("_links") Map<String, Link> links) {

    /**
     * One of them.
     *
     * @param awaitedSince the day of the assessment that wants it
     * @param notWantedSince where what it was wanted for had been registered by mistake
     * @param summons      once it has been called
     * @param held         once it has been held; left out for those who are told of the summons only
     * @param absentees    who should have come and did not
     */
    public record Meeting(
            LocalDate awaitedSince,
            @Nullable LocalDate notWantedSince,
            @Nullable JointMeetingRequest summons,
            @Nullable JointMeetingRecordRequest held,
            Set<Party> absentees) {

        static Meeting of(JointMeetingView view) {
            return new Meeting(
                    view.awaitedSince(),
                    view.notWantedSince().orElse(null),
                    view.summons().map(JointMeetingRequest::of).orElse(null),
                    view.held().map(JointMeetingRecordRequest::of).orElse(null),
                    view.missing());
        }
    }

    static JointMeetingsAnswer of(List<JointMeetingView> views, UriInfo uri) {
        return new JointMeetingsAnswer(views.stream().map(Meeting::of).toList(), Link.self(uri));
    }
}
