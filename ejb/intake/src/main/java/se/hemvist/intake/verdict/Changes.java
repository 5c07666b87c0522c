package se.hemvist.intake.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.verdict.Unmatched.Change;
import se.hemvist.intake.verdict.VerdictLists.Waiting;
import se.hemvist.kernel.store.Sql;

/** What would have to be otherwise for those whom no flat suits. */
@ApplicationScoped
class Changes {

    /** Flats that rest on the same ground, for a case. */
    private record Same(CaseId caseId, PairFacts facts, int flats) {}

    private static final String SAME =
            """
            select case_id, match_ground.*, flats from (
                select case_id, ground_id, count(*) as flats
                  from intake.match_verdict join intake.flat using (flat_id)
                 where until is null and flat.state = 'VACANT' and case_id = any(?::uuid[])
                 group by case_id, ground_id) same
              join intake.match_ground using (ground_id)
            """;

    @Inject
    Sql sql;

    /** Each with what alone stands in the way of most flats first. */
    List<Unmatched> of(List<Waiting> waiting) {
        List<UUID> ids = waiting.stream().map(one -> one.head().id().value()).toList();
        Map<CaseId, List<Same>> grounds = new HashMap<>();
        sql.each(
                SAME,
                row -> new Same(new CaseId(Sql.uuid(row, "case_id")), Grounds.read(row), row.getInt("flats")),
                same -> grounds.computeIfAbsent(same.caseId(), id -> new ArrayList<>())
                        .add(same),
                ids);
        return waiting.stream()
                .map(one -> unmatched(one, grounds.getOrDefault(one.head().id(), List.of())))
                .toList();
    }

    private static Unmatched unmatched(Waiting one, List<Same> grounds) {
        Map<Finding, Integer> alone = new HashMap<>();
        for (Same same : grounds) {
            List<Finding> against = same.facts().findings().stream()
                    .filter(finding -> !finding.isMet())
                    .toList();
            if (against.size() == 1) {
                alone.merge(against.get(0), same.flats(), Integer::sum);
            }
        }
        List<Change> changes = alone.entrySet().stream()
                .map(entry -> new Change(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Change::flats, Comparator.reverseOrder())
                        .thenComparing(change -> change.finding().ground())
                        .thenComparing(change -> change.finding().fact()))
                .toList();
        return new Unmatched(
                one.head(), one.since(), grounds.stream().mapToInt(Same::flats).sum(), changes);
    }
}
