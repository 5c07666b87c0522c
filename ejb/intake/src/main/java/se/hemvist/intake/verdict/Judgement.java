package se.hemvist.intake.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.intake.verdict.PairFacts.OfFlat;
import se.hemvist.kernel.number.Municipality;

/** Judges every pair of some cases and the vacant flats; what is as it was is not written again. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Judgement {

    @Inject
    MatchedCases cases;

    @Inject
    VacantFlats vacant;

    @Inject
    Grounds grounds;

    @Inject
    KeptVerdicts kept;

    /**
     * Judges the cases by the rules of the day; one that waits no longer has no verdicts any more.
     *
     * @return how many pairs suit that did not before
     */
    int judge(Collection<CaseId> ids, LocalDate day) {
        kept.oneAtATime();
        Map<Pair, PairFacts> pairs = pairs(ids, day);
        Map<PairFacts, Integer> numbers = grounds.numbers(new HashSet<>(pairs.values()));
        List<Pair> over = new ArrayList<>();
        Set<Pair> suitedBefore = new HashSet<>();
        kept.each(ids, row -> {
            PairFacts now = pairs.get(row.pair());
            if (now != null && Objects.equals(numbers.get(now), row.ground())) {
                pairs.remove(row.pair());
                return;
            }
            over.add(row.pair());
            if (row.suits()) {
                suitedBefore.add(row.pair());
            }
        });
        kept.end(over, day);
        kept.add(pairs, numbers, day);
        return (int) pairs.entrySet().stream()
                .filter(pair -> pair.getValue().verdict() == Verdict.SUITS && !suitedBefore.contains(pair.getKey()))
                .count();
    }

    private Map<Pair, PairFacts> pairs(Collection<CaseId> ids, LocalDate day) {
        Function<Municipality, Map<FlatId, OfFlat>> flats = vacant.once();
        Map<Pair, PairFacts> pairs = new HashMap<>();
        cases.get(ids, day).stream().filter(matched -> matched.waits(day)).forEach(matched -> flats.apply(
                        matched.head().municipality())
                .forEach((id, flat) -> pairs.put(new Pair(matched.head().id(), id), matched.with(id, flat, day))));
        return pairs;
    }
}
