package se.hemvist.followup.takeover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.hemvist.followup.takeover.TakeoverOutcome.Taken;
import se.hemvist.followup.takeover.TakeoverRefusal.TwiceInFile;
import se.hemvist.intake.vacancy.VacancyOutcome.Refused;
import se.hemvist.kernel.rule.Refusal;

/**
 * The lines of a list as they fall.
 *
 * @param <R> what a line says
 */
final class Sorting<R> {

    private final Lines<R> lines;
    private final List<Taken> taken = new ArrayList<>();
    private final List<Integer> known = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();

    /** On which line it stood. */
    private final Map<Once, Integer> seen = new HashMap<>();

    private Sorting(Lines<R> lines) {
        this.lines = lines;
    }

    /**
     * The lines of one kind of list.
     *
     * @param <R> what a line says
     */
    interface Lines<R> {

        /** Its number in the file. */
        int number(R row);

        /** What is wrong with it by itself. */
        List<Refusal> wrong(R row);

        /** What no other good line may say. */
        List<Once> once(R row);

        /** Nothing if it had been taken over before. */
        Optional<Taken> take(R row);
    }

    /** What stands once in a file, and as what. */
    record Once(StandsOnce as, Object what) {}

    /** What becomes of the lines of a list, one after the other. */
    static <R> TakeoverOutcome of(List<R> rows, Lines<R> lines) {
        Sorting<R> sorting = new Sorting<>(lines);
        rows.forEach(sorting::sort);
        return new TakeoverOutcome(sorting.taken, sorting.known, sorting.refused);
    }

    private void sort(R row) {
        int number = lines.number(row);
        List<Refusal> wrong = lines.wrong(row);
        if (!wrong.isEmpty()) {
            refused.add(new Refused(number, wrong));
            return;
        }
        try {
            List<Once> once = lines.once(row);
            once.forEach(this::demandNew);
            lines.take(row).ifPresentOrElse(taken::add, () -> known.add(number));
            once.forEach(what -> seen.put(what, number));
        } catch (Refusal why) {
            refused.add(new Refused(number, why));
        }
    }

    private void demandNew(Once what) {
        Optional.ofNullable(seen.get(what)).ifPresent(line -> {
            throw new TwiceInFile(what.as(), line);
        });
    }
}
