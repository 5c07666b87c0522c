package se.hemvist.intake.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.matching.CompanyStanding;
import se.hemvist.intake.matching.CompanyStanding.Standing;
import se.hemvist.intake.offer.OfferState;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.vacancy.FlatStream;
import se.hemvist.intake.verdict.PairFacts.OfCase;
import se.hemvist.intake.verdict.PairFacts.OfFlat;
import se.hemvist.intake.verdict.PairFacts.Versions;
import se.hemvist.kernel.store.Sql;

/** What verdicts rest on, each kept once and known by a number. */
@ApplicationScoped
class Grounds {

    private static final String KNOWN =
            "select ground_id, fingerprint from intake.match_ground where fingerprint = any(?)";

    /** Whoever comes second gets the number of the first. */
    private static final String ADDED =
            """
            insert into intake.match_ground (fingerprint, programme, company_id, stream, standing, excluded, earlier_no,
                                             watched_by, checked_by, excluded_by, verdict, hired_for)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (fingerprint) do update set fingerprint = excluded.fingerprint
            returning ground_id
            """;

    @Inject
    Sql sql;

    /** The number of each. */
    Map<PairFacts, Integer> numbers(Collection<PairFacts> facts) {
        Map<String, PairFacts> wanted = facts.stream().collect(Collectors.toMap(Grounds::fingerprint, of -> of));
        Map<PairFacts, Integer> numbers = new HashMap<>();
        record Known(String fingerprint, int number) {}
        sql.each(
                KNOWN,
                row -> new Known(row.getString("fingerprint"), row.getInt("ground_id")),
                known -> numbers.put(wanted.get(known.fingerprint()), known.number()),
                List.copyOf(wanted.keySet()));
        wanted.forEach((fingerprint, of) -> numbers.computeIfAbsent(of, added -> add(fingerprint, added)));
        return numbers;
    }

    /** The facts in a row that holds all columns of the ground. */
    static PairFacts read(ResultSet row) throws SQLException {
        return new PairFacts(
                Programme.valueOf(row.getString("programme")),
                new Versions(day(row, "watched_by"), day(row, "excluded_by")),
                new OfFlat(
                        new OrganisationId(Sql.uuid(row, "company_id")),
                        Optional.ofNullable(row.getString("stream")).map(FlatStream::valueOf),
                        Optional.ofNullable(row.getString("hired_for")).map(Programme::valueOf)),
                new OfCase(
                        new CompanyStanding(Standing.valueOf(row.getString("standing")), day(row, "checked_by")),
                        row.getBoolean("excluded"),
                        Optional.ofNullable(row.getString("earlier_no")).map(OfferState::valueOf)));
    }

    private int add(String fingerprint, PairFacts facts) {
        CompanyStanding company = facts.person().company();
        return sql.one(
                        ADDED,
                        row -> row.getInt("ground_id"),
                        fingerprint,
                        facts.programme(),
                        facts.flat().company().value(),
                        facts.flat().stream(),
                        company.standing(),
                        facts.person().excluded(),
                        facts.person().earlierNo(),
                        facts.by().watch(),
                        company.by(),
                        facts.by().exclusion(),
                        facts.verdict(),
                        facts.flat().hiredFor())
                .orElseThrow();
    }

    private static String fingerprint(PairFacts facts) {
        return facts.toString();
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
