package se.hemvist.ear.city;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** A landlord's long list of which one line in a hundred is bad, in three cells; {@code -Dhemvist.file.lines} says how long. */
@InHouse
class VacancyFileIT {

    private static final int LINES = Integer.getInteger("hemvist.file.lines", 2500);

    private static final String HEADER =
            "company;number;street;postalCode;town;area;rooms;squareMetres;monthlyRent;availableFrom\n";

    /** The cells that are wrong in a bad line. */
    private static final List<String> BAD = List.of("rooms", "squareMetres", "monthlyRent");

    private final House house;
    private final City city;
    private final String series = UUID.randomUUID().toString().substring(0, 8);

    VacancyFileIT(House house) {
        this.house = house;
        this.city = City.in(house);
    }

    /** Nobody else is to be offered them. */
    @AfterEach
    void takeBack() throws SQLException {
        execute(
                "update intake.flat set state = 'WITHDRAWN', withdrawn_on = received_on where landlord_number like '%s%%'"
                        .formatted(series));
    }

    @Test
    @Shows("G-25")
    void the_good_lines_are_taken_in_and_the_bad_ones_listed_and_nothing_is_doubled(TestReporter reporter)
            throws SQLException {
        String file =
                IntStream.rangeClosed(2, LINES + 1).mapToObj(this::line).collect(Collectors.joining("\n", HEADER, ""));
        List<String> bad = IntStream.rangeClosed(2, LINES + 1)
                .filter(VacancyFileIT::isBad)
                .mapToObj(String::valueOf)
                .toList();

        reporter.publishEntry("lines", "%d, %d of them bad".formatted(LINES, bad.size()));
        Answer first = timed("taken in", reporter, file);
        Answer second = timed("and again", reporter, file);

        assertThat(first.json().path("flats")).hasSize(LINES - bad.size());
        JsonNode refusals = first.json().path("refusals");
        assertThat(refusals.findValuesAsText("line"))
                .isEqualTo(bad.stream()
                        .flatMap(line -> BAD.stream().map(column -> line))
                        .toList());
        assertThat(refusals.findValuesAsText("column"))
                .isEqualTo(bad.stream().flatMap(line -> BAD.stream()).toList());
        assertThat(refusals.findValuesAsText("code")).containsOnly("wrong-cell");
        assertThat(second.json().path("flats")).isEmpty();
        assertThat(second.json().path("knownLines")).hasSize(LINES - bad.size());
        assertThat(second.json().path("refusals")).isEqualTo(refusals);
        assertThat(kept()).isEqualTo(LINES - bad.size());
    }

    private static boolean isBad(int line) {
        return line % 100 == 0;
    }

    private String line(int line) {
        return ";%s-%d;Provgatan %d;41101;Provstad;Centrum;%s;2027-02-01"
                .formatted(series, line, line, isBad(line) ? "noll;38,55;6 450" : "1;38,5;6450,00");
    }

    private Answer timed(String what, TestReporter reporter, String file) {
        long begun = System.nanoTime();
        Answer answer = send(file);
        reporter.publishEntry(what, "%d ms".formatted((System.nanoTime() - begun) / 1_000_000));
        return answer;
    }

    /** How many flats of this list the house has. */
    private int kept() throws SQLException {
        try (Connection connection = house.database().getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select count(*) from intake.flat where landlord_number like ?")) {
            query.setString(1, series + "-%");
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private Answer send(String file) {
        return city.as(Part.POSEIDON)
                .post("flats/csv", file, Map.of("Content-Type", "text/csv; charset=utf-8"))
                .demand(200);
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = house.database().getConnection();
                Statement update = connection.createStatement()) {
            update.execute(statement);
        }
    }
}
