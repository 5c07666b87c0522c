package se.hemvist.intake.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.hemvist.intake.application.CaseHead;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.kernel.number.CaseNumber;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.store.Sql;

/** Lists of what the latest nights have found and what is still so. */
@ApplicationScoped
class VerdictLists {

    /** A verdict on a flat, for a case. */
    record Judged(CaseId caseId, FlatId flat, PairFacts facts, LocalDate since, boolean ownArea) {}

    /** A case that waits, of which no vacant flat is known to suit. */
    record Waiting(CaseHead head, LocalDate since) {}

    private static final String STANDING =
            """
              from intake.match_verdict
              join intake.match_ground using (ground_id)
              join intake.housing_case using (case_id)
              join intake.flat using (flat_id)
             where until is null and flat.state = 'VACANT' and housing_case.state in %s
            """
                    .formatted(WatchPolicy.everyState());

    private static final String OWN_AREA =
            "(district_id is not distinct from administration_id and district_id is not null)";

    private static final String SUITING = STANDING + " and verdict = 'SUITS' and coordination_unit_id = ?";

    private static final String JUDGED = "select match_ground.*, case_id, flat_id, since, " + OWN_AREA + " as own_area";

    private static final String WAITING_SINCE =
            """
            coalesce((select max(happened_on) from intake.case_timeline line
                       where line.case_id = housing_case.case_id and to_state = housing_case.state), opened_on)
            """;

    private static final String HEAD =
            "select housing_case.case_id, case_number, housing_case.municipality, housing_case.programme,"
                    + " housing_case.state, " + WAITING_SINCE + " as waiting_since";

    /** Judged, that is, unless nothing is vacant to judge it by: of whom no night has known, nothing is said. */
    private static final String UNMATCHED =
            """
              from intake.housing_case
             where coordination_unit_id = ? and state in %s
               and not exists (
                   select 1 from intake.match_verdict
                     join intake.match_ground using (ground_id)
                     join intake.flat using (flat_id)
                    where match_verdict.case_id = housing_case.case_id and until is null and flat.state = 'VACANT'
                      and verdict = 'SUITS')
               and (exists (
                       select 1 from intake.match_verdict join intake.flat using (flat_id)
                        where match_verdict.case_id = housing_case.case_id and until is null and flat.state = 'VACANT')
                    or not exists (
                       select 1 from intake.flat
                        where flat.municipality = housing_case.municipality and flat.state = 'VACANT'))
            """
                    .formatted(WatchPolicy.everyState());

    private static final String PAGE = " limit ? offset ?";

    @Inject
    Sql sql;

    /** What suits anybody at the unit, the latest found first, in the applicant's own area before others. */
    List<Judged> suitingAt(UUID unit, PageRequest request) {
        return sql.list(
                JUDGED + SUITING + " order by since desc, own_area desc, available_from, flat_id, case_number" + PAGE,
                VerdictLists::judged,
                unit,
                request.limit(),
                request.offset());
    }

    long countSuitingAt(UUID unit) {
        return count(SUITING, unit);
    }

    /** Every verdict on the case: what suits first, then what is not known. */
    List<Judged> of(CaseId caseId, PageRequest request) {
        return sql.list(
                JUDGED + STANDING + " and case_id = ?"
                        + " order by array_position(array['SUITS', 'UNKNOWN', 'DOES_NOT_SUIT'], verdict::text),"
                        + " own_area desc, available_from, flat_id" + PAGE,
                VerdictLists::judged,
                caseId.value(),
                request.limit(),
                request.offset());
    }

    long countOf(CaseId caseId) {
        return count(STANDING + " and case_id = ?", caseId.value());
    }

    /** Whom at the unit the flat suits, in the order in which they come into question. */
    List<Candidate> candidates(FlatId flat, UUID unit, PageRequest request) {
        return sql.list(
                HEAD + ", since, " + OWN_AREA + " as own_area" + SUITING + " and flat_id = ?"
                        + " order by own_area desc, waiting_since, case_number" + PAGE,
                row -> new Candidate(
                        head(row), row.getBoolean("own_area"), day(row, "waiting_since"), day(row, "since")),
                unit,
                flat.value(),
                request.limit(),
                request.offset());
    }

    long countCandidates(FlatId flat, UUID unit) {
        return count(SUITING + " and flat_id = ?", unit, flat.value());
    }

    /** Who waits at the unit in vain, as far as a night has judged, whoever has waited longest first. */
    List<Waiting> unmatchedAt(UUID unit, PageRequest request) {
        return sql.list(
                HEAD + UNMATCHED + " order by waiting_since, case_number" + PAGE,
                row -> new Waiting(head(row), day(row, "waiting_since")),
                unit,
                request.limit(),
                request.offset());
    }

    long countUnmatchedAt(UUID unit) {
        return count(UNMATCHED, unit);
    }

    private long count(String of, Object... values) {
        return sql.one("select count(*)" + of, row -> row.getLong(1), values).orElse(0L);
    }

    private static Judged judged(ResultSet row) throws SQLException {
        return new Judged(
                new CaseId(Sql.uuid(row, "case_id")),
                new FlatId(Sql.uuid(row, "flat_id")),
                Grounds.read(row),
                day(row, "since"),
                row.getBoolean("own_area"));
    }

    private static CaseHead head(ResultSet row) throws SQLException {
        return new CaseHead(
                new CaseId(Sql.uuid(row, "case_id")),
                new CaseNumber(row.getString("case_number")),
                new Municipality(row.getString("municipality")),
                Programme.valueOf(row.getString("programme")),
                CaseState.valueOf(row.getString("state")));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
