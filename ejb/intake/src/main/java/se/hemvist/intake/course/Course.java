package se.hemvist.intake.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.hemvist.intake.course.LeadTime.Head;
import se.hemvist.intake.course.LeadTime.StepTime;
import se.hemvist.intake.vacancy.EmptyFlat;
import se.hemvist.intake.vacancy.Money;

/**
 * The days of a mediation, as they were recorded.
 *
 * @param done by step, its day; what has not been done is left out
 */
record Course(Head head, LocalDate inquiredOn, Map<MediationStep, LocalDate> done, LocalDate rentFrom, Money rent) {

    Course {
        done = new EnumMap<>(done);
    }

    /** How long it has taken until the day, if it is not over before. */
    LeadTime until(LocalDate today) {
        LocalDate end = head.endedOn().orElse(today);
        List<StepTime> steps = new ArrayList<>();
        LocalDate before = inquiredOn;
        for (MediationStep step : MediationStep.values()) {
            LocalDate day = done.get(step);
            if (day != null) {
                steps.add(new StepTime(step, new Stretch(before, day)));
                before = day;
            }
        }
        Optional<Stretch> waiting =
                head.endedOn().isPresent() ? Optional.empty() : Optional.of(new Stretch(before, end));
        return new LeadTime(head, steps, waiting, new Stretch(inquiredOn, end), new EmptyFlat(rentFrom, end, rent));
    }
}
