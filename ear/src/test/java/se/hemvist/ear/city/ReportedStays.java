package se.hemvist.ear.city;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.StreamSupport;
import se.hemvist.ear.house.House;
import se.hemvist.ear.operate.Rows;

import static org.assertj.core.api.Assertions.assertThat;

/** What a month's report tells Stockholm's agency of trial and training flats, beside what the house has noted. */
final class ReportedStays {

    private static final String MEDIATED =
            "select count(*) from followup.mediation_fact let where municipality = '0180' and kind = 'FLAT_MEDIATED'"
                    + " and happened_on >= ? and happened_on < ? and detail like ?";

    /** What has become a trial flat counts as one from then on. */
    private static final String ONGOING = "select count(*) from followup.mediation_fact let"
            + " left join followup.mediation_fact made on made.kind = 'FLAT_CONVERTED'"
            + " and made.subject = let.subject and made.happened_on < ?"
            + " where let.municipality = '0180' and let.kind = 'FLAT_MEDIATED' and let.happened_on < ?"
            + " and coalesce(made.detail, let.detail) like ?"
            + " and not exists (select 1 from followup.mediation_fact gone where gone.subject = let.subject"
            + " and gone.kind = 'FLAT_LEFT' and gone.happened_on < ?)";

    private static final String HELD = "select count(*) from followup.mediation_fact due"
            + " join followup.mediation_fact held on held.subject = due.subject and held.kind = 'CHECKPOINT_HELD'"
            + " where due.municipality = '0180' and due.kind = 'CHECKPOINT_DUE'"
            + " and due.happened_on >= ? and due.happened_on < ? and held.detail like ?";

    private static final String ANY = "%";

    private final Rows rows;
    private final YearMonth month;
    private final JsonNode sheets;

    private ReportedStays(Rows rows, YearMonth month, JsonNode sheets) {
        this.rows = rows;
        this.month = month;
        this.sheets = sheets;
    }

    /** Of a month that has been reported. */
    static ReportedStays read(House house, City city, YearMonth month) {
        JsonNode report =
                city.as(Part.AGENCY_MANAGER).get("reports/" + month).demand(200).json();
        return new ReportedStays(new Rows(house.database()), month, report.at("/report/sheets"));
    }

    /** K-02: the year so far against the year before, and by type. */
    void demandMediatedAsNoted() throws SQLException {
        LocalDate newYear = month.withMonth(1).atDay(1);
        JsonNode goal = total("goal");
        assertThat(goal.path("thisYear").asLong()).isEqualTo(count(MEDIATED, newYear, next(), ANY));
        assertThat(goal.path("lastYear").asLong()).isEqualTo(count(MEDIATED, newYear.minusYears(1), newYear, ANY));
        assertThat(goal.path("goal").asLong()).isPositive();
        JsonNode types = total("mediated");
        assertThat(types.path("trial").asLong()).isEqualTo(count(MEDIATED, newYear, next(), "TRIAL"));
        assertThat(types.path("training").asLong()).isEqualTo(count(MEDIATED, newYear, next(), "TRAINING"));
    }

    /** K-05: at the month's end, by type. */
    void demandOngoingAsNoted() throws SQLException {
        JsonNode types = total("ongoing");
        assertThat(types.path("trial").asLong()).isEqualTo(ongoing("TRIAL"));
        assertThat(types.path("training").asLong()).isEqualTo(ongoing("TRAINING"));
    }

    /** K-08: those whose last day was in the month. */
    void demandCheckpointsAsNoted() throws SQLException {
        JsonNode checkpoints = total("checkpoints");
        assertThat(checkpoints.path("inTime").asLong()).isEqualTo(count(HELD, month.atDay(1), next(), "IN_TIME"));
        assertThat(checkpoints.path("late").asLong()).isEqualTo(count(HELD, month.atDay(1), next(), "LATE"));
    }

    long mediatedThisYear() {
        return total("goal").path("thisYear").asLong();
    }

    long mediatedLastYear() {
        return total("goal").path("lastYear").asLong();
    }

    long ongoingTrials() {
        return total("ongoing").path("trial").asLong();
    }

    long checkpointsHeldInTime() {
        return total("checkpoints").path("inTime").asLong();
    }

    /** The last line of the sheet. */
    private JsonNode total(String name) {
        return StreamSupport.stream(sheets.spliterator(), false)
                .filter(sheet -> sheet.path("sheet").asText().equals(name))
                .map(sheet -> sheet.path("total"))
                .findFirst()
                .orElseThrow();
    }

    private long ongoing(String detail) throws SQLException {
        return rows.number(ONGOING, next(), next(), detail, next());
    }

    private LocalDate next() {
        return month.plusMonths(1).atDay(1);
    }

    private long count(String statement, LocalDate from, LocalDate until, String detail) throws SQLException {
        return rows.number(statement, from, until, detail);
    }
}
