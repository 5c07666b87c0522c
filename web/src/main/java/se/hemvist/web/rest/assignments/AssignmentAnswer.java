package se.hemvist.web.rest.assignments;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.assignment.AssignmentItem;
import se.hemvist.followup.assignment.AssignmentState;
import se.hemvist.followup.assignment.AssignmentView;
import se.hemvist.followup.assignment.Goal;
import se.hemvist.followup.assignment.StruckDays;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.web.rest.page.Link;

/** An assignment as it is told. */
public record AssignmentAnswer(
        @JsonUnwrapped AssignmentRowAnswer row,
        @JsonUnwrapped Parties parties,
        @JsonUnwrapped Content content,
        @JsonUnwrapped Course course,
        @JsonProperty("_links") Map<String, Link> links) {

    /** Who gives it and who takes it on. */
    public record Parties(UUID administrationId, UUID providerId) {}

    /** What it asks for and aims at. */
    public record Content(Set<AssignmentItem> items, Set<Goal> goals) {}

    /** How far it has come. */
    public record Course(
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate plannedMoveIn,
            List<Phase> phases,
            @Nullable UUID subleaseId,
            @Nullable LocalDate openSupportToldOn,
            @Nullable List<StruckDay> struckDays) {}

    /** Days that were recorded and put right, and what was wrong; those of phase 1 are left out before it. */
    public record StruckDay(
            LocalDate acceptedOn,
            @Nullable LocalDate phase1On,
            @Nullable LocalDate plannedMoveIn,
            LocalDate struckOn,
            String reason) {

        static StruckDay of(StruckDays days) {
            return new StruckDay(
                    days.acceptedOn(),
                    days.phase1On(),
                    days.plannedMoveIn(),
                    days.struck().on(),
                    days.struck().reason());
        }

        /** The days; what was wrong may be about a person. */
        @Override
        public String toString() {
            return "StruckDay[" + acceptedOn + ", " + phase1On + ", " + plannedMoveIn + "]";
        }
    }

    /**
     * The days of one phase.
     *
     * @param end the first day after it; left out while it runs
     */
    public record Phase(AssignmentState phase, LocalDate start, @Nullable LocalDate end) {}

    static AssignmentAnswer of(AssignmentView view, UriInfo uri) {
        return new AssignmentAnswer(
                AssignmentRowAnswer.of(view.row()),
                new Parties(
                        view.row().about().administration().value(),
                        view.row().about().provider().value()),
                new Content(view.content().items(), view.content().goals()),
                course(view),
                Link.self(uri));
    }

    private static Course course(AssignmentView view) {
        return new Course(
                view.acceptedOn().orElse(null),
                view.phase1().map(start -> start.plannedMoveIn()).orElse(null),
                view.support().phases().stream()
                        .map(phase -> new Phase(
                                phase.phase(), phase.start(), phase.ended().orElse(null)))
                        .toList(),
                view.support().sublease().map(SubleaseId::value).orElse(null),
                view.support().openSupportToldOn().orElse(null),
                view.struckDays().isEmpty()
                        ? null
                        : view.struckDays().stream().map(StruckDay::of).toList());
    }
}
