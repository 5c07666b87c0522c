package se.hemvist.followup.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.hemvist.followup.report.MonthReport.Edition;
import se.hemvist.followup.sheet.Cell;
import se.hemvist.kernel.number.Municipality;

/** All versions of all reports, with their figures and parts. Nothing in here is ever changed. */
@ApplicationScoped
class WrittenReports {

    private static final String LATEST =
            """
            select report_id, version, counted_on from followup.month_report
             where municipality = :municipality and month = :month order by version desc limit 1
            """;

    private static final String CELLS =
            """
            select administration, provider, measure, counted from followup.month_figure where report_id = :report
            """;

    private static final String ADD =
            """
            insert into followup.month_report (report_id, municipality, month, version, counted_on, overview)
            values (:report, :municipality, :month, :version, :countedOn, :overview)
            """;

    private static final String ADD_CELL =
            """
            insert into followup.month_figure (report_id, administration, provider, measure, counted)
            values (:report, :administration, cast(nullif(:provider, '') as uuid), :measure, :counted)
            """;

    private static final String ADD_PART =
            """
            insert into followup.month_report_part (report_id, recipient, masked, body)
            values (:report, :recipient, :masked, :body) on conflict do nothing
            """;

    private static final String HAS_PART =
            """
            select count(*) from followup.month_report_part where report_id = :report and recipient = :recipient
            """;

    private static final String READ =
            """
            select report.overview, part.masked, part.body
              from followup.month_report report
              left join followup.month_report_part part
                on part.report_id = report.report_id and part.recipient = :recipient
             where report.report_id = :report
            """;

    @PersistenceContext(unitName = "followup")
    EntityManager entities;

    /** One version, once it is written. */
    record Written(UUID id, Edition edition, LocalDate countedOn) {}

    Optional<Written> latest(Municipality municipality, YearMonth month) {
        List<?> found = entities.createNativeQuery(LATEST)
                .setParameter("municipality", municipality.code())
                .setParameter("month", month.atDay(1))
                .getResultList();
        return found.stream()
                .map(row -> (Object[]) row)
                .findFirst()
                .map(row -> new Written(
                        (UUID) row[0],
                        new Edition(municipality, month, ((Number) row[1]).intValue()),
                        ((Date) row[2]).toLocalDate()));
    }

    /** In the order of cells. */
    List<Cell> cells(Written report) {
        return Cell.of(entities.createNativeQuery(CELLS)
                        .setParameter("report", report.id())
                        .getResultList())
                .stream()
                .sorted(Cell.ORDER)
                .toList();
    }

    void add(Written report, List<Cell> cells, String overview) {
        entities.createNativeQuery(ADD)
                .setParameter("report", report.id())
                .setParameter("municipality", report.edition().municipality().code())
                .setParameter("month", report.edition().month().atDay(1))
                .setParameter("version", report.edition().version())
                .setParameter("countedOn", report.countedOn())
                .setParameter("overview", overview)
                .executeUpdate();
        cells.forEach(cell -> entities.createNativeQuery(ADD_CELL)
                .setParameter("report", report.id())
                .setParameter("administration", cell.administration())
                .setParameter("provider", cell.provider().map(UUID::toString).orElse(""))
                .setParameter("measure", cell.measure())
                .setParameter("counted", cell.count())
                .executeUpdate());
    }

    /** Whether it was not there before. */
    boolean addPart(Written report, Recipient recipient, String body) {
        return entities.createNativeQuery(ADD_PART)
                        .setParameter("report", report.id())
                        .setParameter("recipient", recipient.organisation())
                        .setParameter("masked", !recipient.audience().inCaseTeam())
                        .setParameter("body", body)
                        .executeUpdate()
                == 1;
    }

    boolean hasPart(Written report, UUID recipient) {
        Number parts = (Number) entities.createNativeQuery(HAS_PART)
                .setParameter("report", report.id())
                .setParameter("recipient", recipient)
                .getSingleResult();
        return parts.intValue() > 0;
    }

    /** The reader's own part, or the overview of the municipality for one who has none. */
    MonthReport read(Written report, UUID reader) {
        Object[] row = (Object[]) entities.createNativeQuery(READ)
                .setParameter("report", report.id())
                .setParameter("recipient", reader)
                .getSingleResult();
        return row[2] == null
                ? new MonthReport(report.edition(), report.countedOn(), true, (String) row[0])
                : new MonthReport(report.edition(), report.countedOn(), (Boolean) row[1], (String) row[2]);
    }
}
