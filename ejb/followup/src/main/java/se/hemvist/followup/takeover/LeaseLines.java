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
 * Lines of running leases.
 *
 * @param way how one is done
 */
record LeaseLines(Sender sender, Function<TakeoverRow, Optional<Taken>> way) implements Lines<TakeoverRow> {

    @Override
    public int number(TakeoverRow row) {
        return row.line();
    }

    @Override
    public List<Refusal> wrong(TakeoverRow row) {
        return RowChecks.of(row, sender.today());
    }

    @Override
    public List<Once> once(TakeoverRow row) {
        List<Once> once = new ArrayList<>();
        once.add(new Once(
                StandsOnce.PERSON,
                List.of(row.whose().programme(), row.whose().person().identityNumber())));
        once.add(new Once(
                StandsOnce.FLAT,
                List.of(row.home().flat().landlord(), row.home().flat().number())));
        row.whose()
                .reference()
                .ifPresent(called -> once.add(
                        new Once(StandsOnce.REFERENCE, List.of(row.parts().administration(), called))));
        return once;
    }

    @Override
    public Optional<Taken> take(TakeoverRow row) {
        return way.apply(row);
    }
}
