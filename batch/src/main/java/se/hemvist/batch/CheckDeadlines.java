package se.hemvist.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.Batchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.hemvist.kernel.deadline.Difference;
import se.hemvist.kernel.once.JobClaims;

/** Demands that all deadlines are what their facts give; sets each one aside that is not, and then fails. */
@Named
@Dependent
class CheckDeadlines implements Batchlet {

    @Inject
    @BatchProperty
    String day;

    @Inject
    JobContext job;

    @Inject
    StepContext step;

    @Inject
    NightShift shift;

    @Inject
    JobClaims claims;

    @Override
    public String process() {
        List<Difference> differences = lasting(LocalDate.parse(day).plusDays(1));
        differences.forEach(this::setAside);
        step.setPersistentUserData(Tally.NOTHING.plus(Tally.DIFFERENCES, differences.size()));
        if (!differences.isEmpty()) {
            throw new IllegalStateException("%d deadlines differ from their facts".formatted(differences.size()));
        }
        return "COMPLETED";
    }

    /** Deadlines and their facts are read one after the other: what changed in between is gone at a second look. */
    private List<Difference> lasting(LocalDate through) {
        List<Difference> differences = shift.differences(through);
        if (differences.isEmpty()) {
            return differences;
        }
        Set<Difference> again = new HashSet<>(shift.differences(through));
        return differences.stream().filter(again::contains).toList();
    }

    private void setAside(Difference difference) {
        String item = "%s %s %s".formatted(difference.kind(), difference.subject(), difference.occasion());
        claims.setAside(
                ClaimedRun.of(job),
                item.strip(),
                "deadline-" + difference.fault().name().toLowerCase(Locale.ROOT));
    }

    @Override
    public void stop() {}
}
