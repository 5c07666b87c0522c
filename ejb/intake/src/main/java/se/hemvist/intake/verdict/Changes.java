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

    /** By how much must be otherwise, then by how many flats that would open, then by what it is. */
    private static final Comparator<Change> ORDER = Comparator.comparing(
                    (Change change) -> change.obstacles().size())
            .thenComparing(Change::flats, Comparator.reverseOrder())
            .thenComparing(change -> change.obstacles().toString());

    /** Each with what would do with the least change first. */
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
        Map<List<Finding>, Integer> against = new HashMap<>();
        grounds.forEach(same -> against.merge(inTheWay(same), same.flats(), Integer::sum));
        List<Change> changes = against.entrySet().stream()
                .map(entry -> new Change(entry.getKey(), entry.getValue()))
                .sorted(ORDER)
                .toList();
        return new Unmatched(
                one.head(), one.since(), grounds.stream().mapToInt(Same::flats).sum(), changes);
    }

    private static List<Finding> inTheWay(Same same) {
        return same.facts().findings().stream()
                .filter(finding -> !finding.isMet())
                .toList();
    }
}
