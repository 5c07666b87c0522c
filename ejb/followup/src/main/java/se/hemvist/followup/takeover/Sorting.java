package se.hemvist.followup.takeover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.hemvist.followup.takeover.TakeoverOutcome.Taken;
import se.hemvist.followup.takeover.TakeoverRefusal.TwiceInFile;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.vacancy.VacancyOutcome.Refused;
import se.hemvist.kernel.number.IdentityNumber;
import se.hemvist.kernel.rule.Refusal;

/** The lines as they fall. */
final class Sorting {

    private final Sender sender;
    private final Way way;
    private final List<Taken> taken = new ArrayList<>();
    private final List<Integer> known = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();

    /** The lines that were good, by whose home it is, and by which flat. */
    private final Map<Lodger, Integer> lodgers = new HashMap<>();

    private final Map<Place, Integer> places = new HashMap<>();
    private final Map<Called, Integer> references = new HashMap<>();

    Sorting(Sender sender, Way way) {
        this.sender = sender;
        this.way = way;
    }

    /** How one line is done. */
    interface Way {

        /** Nothing if it had been taken over before. */
        Optional<Taken> take(TakeoverRow row, Sender sender);
    }

    /** Somebody in a programme. */
    private record Lodger(Programme programme, IdentityNumber person) {}

    /** A lease, by the code of its administration and what that calls it. */
    private record Called(String administration, String reference) {}

    /** A flat, by its landlord's code and number. */
    private record Place(String landlord, String number) {}

    void sort(TakeoverRow row) {
        List<Refusal> wrong = RowChecks.of(row, sender.today());
        if (!wrong.isEmpty()) {
            refused.add(new Refused(row.line(), wrong));
            return;
        }
        try {
            demandOnce(row);
            way.take(row, sender).ifPresentOrElse(taken::add, () -> known.add(row.line()));
            lodgers.put(lodger(row), row.line());
            places.put(place(row), row.line());
            called(row).ifPresent(called -> references.put(called, row.line()));
        } catch (Refusal why) {
            refused.add(new Refused(row.line(), why));
        }
    }

    private void demandOnce(TakeoverRow row) {
        Optional.ofNullable(lodgers.get(lodger(row))).ifPresent(line -> {
            throw new TwiceInFile("identityNumber", line);
        });
        Optional.ofNullable(places.get(place(row))).ifPresent(line -> {
            throw new TwiceInFile("flatNumber", line);
        });
        called(row).map(references::get).ifPresent(line -> {
            throw new TwiceInFile("reference", line);
        });
    }

    private static Lodger lodger(TakeoverRow row) {
        return new Lodger(row.whose().programme(), row.whose().person().identityNumber());
    }

    private static Optional<Called> called(TakeoverRow row) {
        return row.whose().reference().map(reference -> new Called(row.parts().administration(), reference));
    }

    private static Place place(TakeoverRow row) {
        return new Place(row.parts().landlord(), row.home().number());
    }

    TakeoverOutcome outcome() {
        return new TakeoverOutcome(taken, known, refused);
    }
}
