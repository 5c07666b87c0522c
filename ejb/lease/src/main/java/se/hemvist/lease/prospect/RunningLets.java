package se.hemvist.lease.prospect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.number.CaseNumber;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.store.Sql;
import se.hemvist.kernel.time.DateRange;
import se.hemvist.lease.absence.AwayDays;
import se.hemvist.lease.headlease.BlockLet;
import se.hemvist.lease.sublease.LeaseFacts;
import se.hemvist.lease.sublease.LeasedCase;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.waiver.TribunalAnswer;
import se.hemvist.lease.waiver.WaiverDeed;

/** The leases that run, read in one pass: many at a time, and nothing of them but what their prospects hang upon. */
@ApplicationScoped
class RunningLets {

    private static final String OF_ORGANISATION =
            """
              from lease.sublease s
             where s.state in ('SIGNED', 'IN_FORCE') and s.municipality = ?
               and ? in (s.administration_id, s.provider_id, s.head_tenant_id) and s.case_id <> all (cast(? as uuid[]))
            """;

    private static final String PAGE =
            """
            with let as (
                select s.sublease_id, s.head_lease_id, s.case_id, s.case_number, s.municipality, s.programme,
                       s.signed_on, s.lease_start, coalesce(s.in_a_row_since, s.lease_start) as since,
                       s.moved_in_on, s.person_id, s.flat_id
            %s
                 order by s.lease_start desc, s.sublease_id limit ? offset ?)
            select let.*, h.block_let, h.block_let_earlier, h.converted_on,
                   w.signed_on as waived_on, w.valid_from, w.valid_to, w.tribunal_answer,
                   earlier.signings, earlier.first_days, earlier.last_days, earlier.answers,
                   away.firsts, away.lasts, before.starts, before.ends
              from let
              join lease.head_lease h using (head_lease_id)
              left join lease.tenure_waiver w using (sublease_id)
              left join (
                select sublease_id, array_agg(signed_on order by place) as signings,
                       array_agg(valid_from order by place) as first_days, array_agg(valid_to order by place) as last_days,
                       array_agg(tribunal_answer order by place) as answers
                  from lease.earlier_waiver where state <> 'VOIDED' group by sublease_id) earlier using (sublease_id)
              cross join lateral (
                select array_agg(first_day order by first_day) as firsts, array_agg(last_day order by first_day) as lasts
                  from lease.absence a where a.sublease_id = let.sublease_id and a.struck_on is null) away
              cross join lateral (
                select array_agg(coalesce(in_a_row_since, lease_start) order by lease_start) as starts,
                       array_agg(greatest(vacated_on, let_through) order by lease_start) as ends
                  from lease.sublease e
                 where e.person_id = let.person_id and e.flat_id = let.flat_id and e.vacated_on is not null) before
             order by let.lease_start desc, sublease_id
            """
                    .formatted(OF_ORGANISATION);

    private static final String COUNT = "select count(*)%s".formatted(OF_ORGANISATION);

    @Inject
    Sql sql;

    /** Whose leases, and which of them. */
    record Of(Municipality municipality, UUID organisation, Set<UUID> hidden) {}

    /** Hands over one by one those that the organisation is a party to, the one that began last first. */
    void each(Of whose, int limit, int offset, Consumer<? super RunningLet> taker) {
        sql.each(
                PAGE,
                RunningLets::read,
                taker,
                whose.municipality().code(),
                whose.organisation(),
                List.copyOf(whose.hidden()),
                limit,
                offset);
    }

    long count(Of whose) {
        return sql.one(
                        COUNT,
                        row -> row.getLong(1),
                        whose.municipality().code(),
                        whose.organisation(),
                        List.copyOf(whose.hidden()))
                .orElseThrow();
    }

    private static RunningLet read(ResultSet row) throws SQLException {
        return new RunningLet(
                new SubleaseId(Sql.uuid(row, "sublease_id")),
                new LeasedCase(
                        new CaseId(Sql.uuid(row, "case_id")),
                        new CaseNumber(row.getString("case_number")),
                        new Municipality(row.getString("municipality"))),
                Programme.valueOf(row.getString("programme")),
                new LeaseFacts.Days(
                        day(row, "signed_on"),
                        day(row, "lease_start"),
                        LeaseFacts.Days.inARow(day(row, "lease_start"), day(row, "since"), before(row)),
                        given(row, "moved_in_on"),
                        given(row, "converted_on")),
                new BlockLet(row.getBoolean("block_let"), row.getBoolean("block_let_earlier")),
                Stream.concat(earlier(row), deed(row).stream()).toList(),
                away(row));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static Optional<LocalDate> given(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(day(row, column));
    }

    private static Optional<WaiverDeed> deed(ResultSet row) throws SQLException {
        Optional<LocalDate> signedOn = given(row, "waived_on");
        if (signedOn.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new WaiverDeed(
                signedOn.get(),
                DateRange.ofClosed(day(row, "valid_from"), day(row, "valid_to")),
                Optional.ofNullable(row.getString("tribunal_answer")).map(TribunalAnswer::valueOf)));
    }

    private static Stream<WaiverDeed> earlier(ResultSet row) throws SQLException {
        Array signings = row.getArray("signings");
        if (signings == null) {
            return Stream.empty();
        }
        Date[] signed = (Date[]) signings.getArray();
        Date[] first = (Date[]) row.getArray("first_days").getArray();
        Date[] last = (Date[]) row.getArray("last_days").getArray();
        String[] answers = (String[]) row.getArray("answers").getArray();
        return IntStream.range(0, signed.length)
                .mapToObj(i -> new WaiverDeed(
                        signed[i].toLocalDate(),
                        DateRange.ofClosed(first[i].toLocalDate(), last[i].toLocalDate()),
                        Optional.ofNullable(answers[i]).map(TribunalAnswer::valueOf)));
    }

    private static List<AwayDays> away(ResultSet row) throws SQLException {
        return times(
                row,
                "firsts",
                "lasts",
                (first, last) -> new AwayDays(first, last.map(Date::toLocalDate).orElse(null)));
    }

    /** When the same tenant hired the flat before. */
    private static List<DateRange> before(ResultSet row) throws SQLException {
        return times(
                row,
                "starts",
                "ends",
                (first, last) ->
                        DateRange.ofClosed(first, last.map(Date::toLocalDate).orElseThrow()));
    }

    private static <T> List<T> times(
            ResultSet row, String from, String to, BiFunction<LocalDate, Optional<Date>, T> time) throws SQLException {
        Array froms = row.getArray(from);
        if (froms == null) {
            return List.of();
        }
        Date[] first = (Date[]) froms.getArray();
        Date[] last = (Date[]) row.getArray(to).getArray();
        return IntStream.range(0, first.length)
                .mapToObj(i -> time.apply(first[i].toLocalDate(), Optional.ofNullable(last[i])))
                .toList();
    }
}
