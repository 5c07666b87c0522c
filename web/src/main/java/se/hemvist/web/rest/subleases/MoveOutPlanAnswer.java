package se.hemvist.web.rest.subleases;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.moveout.MoveOutParty;
import se.hemvist.lease.moveout.MoveOutPlan;
import se.hemvist.lease.moveout.MoveOutTask;
import se.hemvist.lease.moveout.PlannedTask;
import se.hemvist.web.rest.page.Link;

/** The plan for moving out of a flat, as it is told. */
public record MoveOutPlanAnswer(
        boolean runs, @Nullable LocalDate lastDay, List<Task> tasks, @JsonProperty("_links") Map<String, Link> links) {

    /** What is to be done, by whom and by when. */
    public record Task(MoveOutTask task, MoveOutParty who, LocalDate by, @Nullable LocalDate doneOn) {

        static Task of(PlannedTask planned) {
            return new Task(
                    planned.task(),
                    planned.who(),
                    planned.by(),
                    planned.doneOn().orElse(null));
        }
    }

    static MoveOutPlanAnswer of(MoveOutPlan plan, UriInfo uri) {
        return new MoveOutPlanAnswer(
                plan.runs(),
                plan.lastDay().orElse(null),
                plan.tasks().stream().map(Task::of).toList(),
                Link.self(uri));
    }
}
