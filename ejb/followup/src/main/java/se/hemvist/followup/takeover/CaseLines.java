package se.hemvist.followup.takeover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.hemvist.followup.takeover.Sorting.Lines;
import se.hemvist.followup.takeover.Sorting.Once;
import se.hemvist.followup.takeover.TakeoverOutcome.Taken;
import se.hemvist.kernel.rule.Refusal;

/**
 * Lines of cases that wait for a flat.
 *
 * @param way how one is done
 */
record CaseLines(Sender sender, Function<WaitingRow, Optional<Taken>> way) implements Lines<WaitingRow> {

    @Override
    public int number(WaitingRow row) {
        return row.line();
    }

    @Override
    public List<Refusal> wrong(WaitingRow row) {
        return WaitingChecks.of(row, sender.today());
    }

    @Override
    public List<Once> once(WaitingRow row) {
        List<Once> once = new ArrayList<>();
        row.whose()
                .person()
                .ifPresent(person -> once.add(
                        new Once(StandsOnce.PERSON, List.of(row.whose().programme(), person.identityNumber()))));
        once.add(new Once(
                StandsOnce.REFERENCE,
                List.of(row.parts().administration(), row.whose().reference())));
        return once;
    }

    @Override
    public Optional<Taken> take(WaitingRow row) {
        return way.apply(row);
    }
}
