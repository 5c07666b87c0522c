package se.hemvist.kernel.setting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.hemvist.kernel.setting.Prospect.Touched;

/** What a setting would do to what is open, shown before it is set. */
public record Forecast(Supposition supposition, List<Prospect> prospects) {

    private static final Comparator<Tally> IN_ORDER = Comparator.comparing(Tally::administration)
            .thenComparing(Tally::unit)
            .thenComparing(Tally::kind)
            .thenComparing(Tally::kept);

    public Forecast {
        prospects = List.copyOf(prospects);
    }

    /** How many open cases of an organisation come out otherwise in the same way. */
    public record Tally(UUID administration, UUID unit, String kind, boolean kept, long cases) {

        private Tally of(long counted) {
            return new Tally(administration, unit, kind, kept, counted);
        }

        /** These cases counted by who works on them and how they come out. */
        public static List<Tally> of(List<Touched> touched) {
            Map<Tally, Long> counts = touched.stream()
                    .map(one ->
                            new Tally(one.whose().administration(), one.whose().unit(), one.kind(), one.kept(), 0))
                    .collect(Collectors.groupingBy(tally -> tally, Collectors.counting()));
            return counts.entrySet().stream()
                    .map(entry -> entry.getKey().of(entry.getValue()))
                    .sorted(IN_ORDER)
                    .toList();
        }
    }

    /** Every case that comes out otherwise, those that the value would govern first, then by number. */
    public List<Touched> touched() {
        return prospects.stream()
                .flatMap(prospect -> prospect.touched().stream())
                .sorted(Comparator.comparing(Touched::kept)
                        .thenComparing(touched -> touched.whose().number().value()))
                .toList();
    }

    /** Whether it would change nothing for any case that is open. */
    public boolean leavesOpenCases() {
        return touched().stream().allMatch(Touched::kept);
    }

    /** The cases counted by who works on them and how they come out. */
    public List<Tally> tallies() {
        return Tally.of(touched());
    }
}
