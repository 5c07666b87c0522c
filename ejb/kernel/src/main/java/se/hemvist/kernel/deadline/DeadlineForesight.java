package se.hemvist.kernel.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.setting.Adjustable;
import se.hemvist.kernel.setting.Foresight;
import se.hemvist.kernel.setting.Prospect;
import se.hemvist.kernel.setting.Prospect.Figure;
import se.hemvist.kernel.setting.Prospect.Touched;
import se.hemvist.kernel.setting.Prospect.Whose;
import se.hemvist.kernel.setting.Reach;
import se.hemvist.kernel.setting.Settings;
import se.hemvist.kernel.setting.Supposition;
import se.hemvist.kernel.setting.Values;
import se.hemvist.kernel.store.Published;
import se.hemvist.kernel.time.HouseClock;

/**
 * What another value would do to the open deadlines whose last day it decides. Each is derived three times from its facts
 * by its own kind: by the values as they stand, as they would be, and as if the value had held always. What has begun
 * keeps its day; the last of the three is told to compare with.
 */
@ApplicationScoped
class DeadlineForesight implements Foresight {

    @Inject
    DeadlineKinds kinds;

    @Inject
    Settings settings;

    @Inject
    Published published;

    @Inject
    HouseClock clock;

    @Override
    public Set<String> settings() {
        return published
                .of(Adjustable.class)
                .filter(about -> !about.deadlines().isEmpty())
                .map(Adjustable::name)
                .collect(Collectors.toSet());
    }

    @Override
    public Prospect foresee(Supposition supposition) {
        List<Course> courses = supposition.about().deadlines().stream()
                .sorted()
                .map(kinds::of)
                .flatMap(kind -> courses(kind, supposition))
                .toList();
        return new Prospect(
                "Deadlines",
                Reach.NEW_ONLY,
                figures(supposition, courses),
                courses.stream().flatMap(course -> course.touched().stream()).toList());
    }

    private Stream<Course> courses(DeadlineKind kind, Supposition supposition) {
        Map<Consistency.Key, Derived> now = derived(kind, supposition.municipality(), supposition.now());
        Map<Consistency.Key, Derived> then = derived(kind, supposition.municipality(), supposition.then());
        Map<Consistency.Key, Derived> always = derived(kind, supposition.municipality(), supposition.always());
        return now.entrySet().stream()
                .map(stands -> new Course(
                        stands.getValue(),
                        then.getOrDefault(stands.getKey(), stands.getValue()),
                        always.getOrDefault(stands.getKey(), stands.getValue())));
    }

    /** What the kind derives of the municipality's, by these values and each of them read once. */
    private Map<Consistency.Key, Derived> derived(DeadlineKind kind, Municipality municipality, Values values) {
        return settings.atOneTime(() -> settings.by(values, () -> {
            try (Stream<Derived> all = kind.recompute(clock.today())) {
                return all.filter(one -> one.subject().municipality().equals(municipality))
                        .collect(Collectors.toMap(Consistency.Key::of, Function.identity()));
            }
        }));
    }

    private static List<Figure> figures(Supposition supposition, List<Course> courses) {
        LocalDate today = supposition.today();
        long moved = courses.stream().filter(Course::moves).count();
        long keep = courses.size() - moved;
        return List.of(
                supposition.figure(supposition.about().unit().replace(' ', '-')),
                new Figure("deadlines-that-keep-their-day", keep, keep),
                new Figure("deadlines-that-move", 0, moved),
                new Figure(
                        "overdue-had-it-held-always",
                        courses.stream()
                                .filter(course -> course.now().isOverdue(today))
                                .count(),
                        courses.stream()
                                .filter(course -> course.always().isOverdue(today))
                                .count()));
    }

    /** An open deadline as it stands, as it would be, and as if the value had held always. */
    private record Course(Derived now, Derived then, Derived always) {

        boolean moves() {
            return !now.span().dueOn().equals(then.span().dueOn());
        }

        /** Of one whose case may not be told of, nothing. */
        Optional<Touched> touched() {
            LocalDate before = now.span().dueOn();
            LocalDate after = (moves() ? then : always).span().dueOn();
            return before.equals(after)
                    ? Optional.empty()
                    : now.subject()
                            .about()
                            .map(about -> new Touched(
                                    new Whose(
                                            about.caseId(),
                                            about.number(),
                                            now.responsible().organisation(),
                                            now.responsible().organisation()),
                                    after.isBefore(before) ? "DUE_EARLIER" : "DUE_LATER",
                                    before.toString(),
                                    after.toString(),
                                    !moves()));
        }
    }
}
