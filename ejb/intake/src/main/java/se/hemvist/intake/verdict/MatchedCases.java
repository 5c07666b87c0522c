package se.hemvist.intake.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.hemvist.intake.application.CaseHead;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.matching.CompanyStanding;
import se.hemvist.intake.matching.CompanyStandings;
import se.hemvist.intake.offer.OfferState;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.intake.verdict.MatchedCase.Past;
import se.hemvist.kernel.number.CaseNumber;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.store.Sql;

/** The cases that are matched, many at a time. */
@ApplicationScoped
class MatchedCases {

    /**
     * Those that wait, and those of which some verdict stands though they no longer do. Read along the cases, a verdict
     * being looked for only where none is awaited: a union would sort every verdict that stands anew for each page.
     */
    private static final String TO_JUDGE =
            """
            select case_id from intake.housing_case
             where (state in %s
                    or (select true from intake.match_verdict standing
                         where standing.case_id = housing_case.case_id and until is null limit 1))
               and case_id > ? order by case_id limit ?
            """
                    .formatted(WatchPolicy.everyState());

    private static final String HEADS =
            """
            select case_id, case_number, municipality, programme, state from intake.housing_case where case_id = any(?::uuid[])
             order by case_id
            """;

    /** Whoever made an offer and calls it off has said no to nothing; if the offer was called off for another's no, that counts. */
    private static final String NOES =
            """
            select case_id, flat_id, state from intake.offer join intake.offer_flat using (offer_id)
             where case_id = any(?::uuid[])
               and (state in ('LANDLORD_NO', 'DECLINED', 'REJECTED', 'NONE_CHOSEN')
                    or (state = 'CANCELLED' and end_side <> 'COORDINATOR'))
             order by ended_on
            """;

    @Inject
    Sql sql;

    @Inject
    CompanyStandings companies;

    /** The next of those to be judged, in the order of their ids. */
    List<CaseId> toJudge(CaseId after, int limit) {
        return sql.list(TO_JUDGE, row -> new CaseId(Sql.uuid(row, "case_id")), after.value(), limit);
    }

    List<MatchedCase> get(Collection<CaseId> ids, LocalDate day) {
        List<UUID> values = ids.stream().map(CaseId::value).toList();
        Map<CaseId, Map<OrganisationId, CompanyStanding>> standings = companies.of(ids);
        Map<CaseId, Set<OrganisationId>> excluded = companies.excludedFrom(ids, day);
        Map<CaseId, Map<FlatId, OfferState>> noes = noes(values);
        return heads(values).stream()
                .map(head -> new MatchedCase(
                        head,
                        new Past(
                                standings.getOrDefault(head.id(), Map.of()),
                                excluded.getOrDefault(head.id(), Set.of()),
                                noes.getOrDefault(head.id(), Map.of()))))
                .toList();
    }

    private List<CaseHead> heads(List<UUID> ids) {
        return sql.list(
                HEADS,
                row -> new CaseHead(
                        new CaseId(Sql.uuid(row, "case_id")),
                        new CaseNumber(row.getString("case_number")),
                        new Municipality(row.getString("municipality")),
                        Programme.valueOf(row.getString("programme")),
                        CaseState.valueOf(row.getString("state"))),
                ids);
    }

    private Map<CaseId, Map<FlatId, OfferState>> noes(List<UUID> ids) {
        record No(CaseId caseId, FlatId flat, OfferState how) {}
        Map<CaseId, Map<FlatId, OfferState>> noes = new HashMap<>();
        sql.each(
                NOES,
                row -> new No(
                        new CaseId(Sql.uuid(row, "case_id")),
                        new FlatId(Sql.uuid(row, "flat_id")),
                        OfferState.valueOf(row.getString("state"))),
                no -> noes.computeIfAbsent(no.caseId(), id -> new HashMap<>()).put(no.flat(), no.how()),
                ids);
        return noes;
    }
}
