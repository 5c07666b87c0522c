package se.hemvist.intake.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.kernel.store.Sql;

/** The verdicts that stand, and those that have stood: a row as long as verdict and facts of a pair are the same. */
@ApplicationScoped
class KeptVerdicts {

    /** One that stands. */
    record Kept(Pair pair, int ground, boolean suits) {}

    private static final String STANDING =
            """
            select case_id, flat_id, ground_id, verdict = 'SUITS' as suits
              from intake.match_verdict join intake.match_ground using (ground_id)
             where until is null and case_id = any(?::uuid[])
            """;

    private static final String END =
            """
            update intake.match_verdict set until = greatest(since, ?)
             where until is null and (case_id, flat_id) in (select * from unnest(?::uuid[], ?::uuid[]))
            """;

    private static final String ADD =
            """
            insert into intake.match_verdict (case_id, flat_id, ground_id, since)
            select c, f, g, ? from unnest(?::uuid[], ?::uuid[], ?::int[]) added (c, f, g)
            """;

    @Inject
    Sql sql;

    /** Nobody else judges until the transaction ends, as another night that runs at the same time would. */
    void oneAtATime() {
        sql.oneAtATime("verdicts");
    }

    /** Hands over the cases' verdicts that stand, one by one. */
    void each(Collection<CaseId> cases, Consumer<Kept> taker) {
        sql.each(
                STANDING,
                row -> new Kept(
                        new Pair(new CaseId(Sql.uuid(row, "case_id")), new FlatId(Sql.uuid(row, "flat_id"))),
                        row.getInt("ground_id"),
                        row.getBoolean("suits")),
                taker,
                cases.stream().map(CaseId::value).toList());
    }

    /** They stand no longer from the day on. */
    void end(List<Pair> over, LocalDate day) {
        if (!over.isEmpty()) {
            sql.update(END, day, cases(over), flats(over));
        }
    }

    /** They stand from the day on. */
    void add(Map<Pair, PairFacts> judged, Map<PairFacts, Integer> numbers, LocalDate day) {
        if (judged.isEmpty()) {
            return;
        }
        List<Pair> pairs = new ArrayList<>(judged.keySet());
        List<Integer> grounds = pairs.stream()
                .map(judged::get)
                .map(numbers::get)
                .map(Objects::requireNonNull)
                .toList();
        sql.update(ADD, day, cases(pairs), flats(pairs), grounds);
    }

    private static List<UUID> cases(List<Pair> pairs) {
        return each(pairs, pair -> pair.caseId().value());
    }

    private static List<UUID> flats(List<Pair> pairs) {
        return each(pairs, pair -> pair.flat().value());
    }

    private static List<UUID> each(List<Pair> pairs, Function<Pair, UUID> id) {
        return pairs.stream().map(id).toList();
    }
}
