package se.hemvist.ear.city;

import java.sql.Connection;
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

/** A landlord's long list of which one line in a hundred is bad; {@code -Dhemvist.file.lines} says how long. */
@InHouse
class VacancyFileIT {

    private static final int LINES = Integer.getInteger("hemvist.file.lines", 2500);

    private static final String HEADER =
            "company;number;street;postalCode;town;area;rooms;squareMetres;monthlyRent;availableFrom\n";

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
    void the_good_lines_are_taken_in_and_the_bad_ones_listed_and_nothing_is_doubled(TestReporter reporter) {
        String file =
                IntStream.rangeClosed(2, LINES + 1).mapToObj(this::line).collect(Collectors.joining("\n", HEADER, ""));
        List<String> bad = IntStream.rangeClosed(2, LINES + 1)
                .filter(VacancyFileIT::isBad)
                .mapToObj(String::valueOf)
                .toList();

        long begun = System.nanoTime();
        Answer first = send(file);
        reporter.publishEntry("lines", String.valueOf(LINES));
        reporter.publishEntry("taken in", "%d ms".formatted((System.nanoTime() - begun) / 1_000_000));
        Answer second = send(file);

        assertThat(first.json().path("flats")).hasSize(LINES - bad.size());
        assertThat(first.json().path("refusals").findValuesAsText("line")).isEqualTo(bad);
        assertThat(first.json().path("refusals").findValuesAsText("code")).containsOnly("wrong-cell");
        assertThat(second.json().path("flats")).isEmpty();
        assertThat(second.json().path("knownLines")).hasSize(LINES - bad.size());
        assertThat(second.json().path("refusals")).isEqualTo(first.json().path("refusals"));
    }

    private static boolean isBad(int line) {
        return line % 100 == 0;
    }

    private String line(int line) {
        return ";%s-%d;Provgatan %d;41101;Provstad;Centrum;%s;38,5;6450,00;2027-02-01"
                .formatted(series, line, line, isBad(line) ? "noll" : "1");
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
