package se.hemvist.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.Batchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.hemvist.kernel.deadline.Difference;
import se.hemvist.kernel.deadline.Difference.Fault;
import se.hemvist.kernel.deadline.Unopened;
import se.hemvist.kernel.once.JobItems;

/** Demands that all deadlines are what their facts give; sets each one aside that is not, and then fails. */
@Named
@Dependent
class CheckDeadlines implements Batchlet {

    private static final List<String> CODES =
            Arrays.stream(Fault.values()).map(CheckDeadlines::code).toList();

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
    JobItems items;

    @Override
    public String process() {
        items.takeBack(Claimed.of(job), CODES);
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
        Set<String> known = items.of(Claimed.of(job));
        List<Difference> differences = shift.differences(through).stream()
                .filter(difference -> !isKnown(difference, known))
                .toList();
        if (differences.isEmpty()) {
            return differences;
        }
        Set<Difference> again = new HashSet<>(shift.differences(through));
        return differences.stream().filter(again::contains).toList();
    }

    /** A deadline is missing because this run could not make it: that is told already. */
    private static boolean isKnown(Difference difference, Set<String> setAside) {
        return difference.fault() == Fault.MISSING
                && setAside.contains(OpenWriter.name(new Unopened(difference.kind(), difference.subject())));
    }

    private void setAside(Difference difference) {
        String item = "%s %s %s".formatted(difference.kind(), difference.subject(), difference.occasion());
        items.setAside(Claimed.of(job), item.strip(), code(difference.fault()));
    }

    private static String code(Fault fault) {
        return "deadline-" + fault.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void stop() {}
}
