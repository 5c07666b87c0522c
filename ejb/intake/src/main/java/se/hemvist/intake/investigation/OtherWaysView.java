package se.hemvist.intake.investigation;

import java.util.List;
import java.util.Optional;

/** What has been looked into where the programme did not match the need, and what was decided. */
public record OtherWaysView(List<Looked> ways, Optional<NewOutcome> outcome) {

    public OtherWaysView {
        ways = List.copyOf(ways);
    }

    /** One way, and the user who recorded it. */
    public record Looked(NewOtherWay way, String writtenBy) {}
}
