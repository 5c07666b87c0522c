package se.hemvist.ear.life;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import se.hemvist.ear.city.Answer;
import se.hemvist.ear.city.City;
import se.hemvist.ear.city.Days;
import se.hemvist.ear.copy.Copies;
import se.hemvist.ear.copy.Copies.Copied;
import se.hemvist.ear.house.House;
import se.hemvist.ear.life.CityLife.Played;

/**
 * Fills a new data folder with a city that has lived for a while: {@code ./mvnw -Pcity}; then {@code ./mvnw -Prun} opens
 * it. The settings, by -D, are those of {@code ear/README.md}.
 */
final class GenerateCity {

    private static final Logger EVERYBODY = Logger.getLogger("");
    private static final int MONTHS_LOOKED_BACK = 12;

    private GenerateCity() {}

    public static void main(String[] arguments) throws SQLException {
        EVERYBODY.setLevel(Level.WARNING);
        Path data = Path.of(System.getProperty("hemvist.data"));
        if (Files.exists(data)) {
            say("There is a house in %s already. Delete it, or name another folder by -Dhemvist.data=…"
                    .formatted(data));
            System.exit(1);
        }
        CitySettings settings = settings();
        say("Starting a new house in %s".formatted(data));
        try (House house = House.open(Path.of(System.getProperty("hemvist.target")), data, false)) {
            fill(house, settings);
            house.noteLoaded();
        }
        say("./mvnw -Prun -Dhemvist.data=%s opens it".formatted(data));
        System.exit(0);
    }

    private static CitySettings settings() {
        try {
            return CitySettings.ofSystem();
        } catch (IllegalArgumentException senseless) {
            say(senseless.getMessage());
            System.exit(1);
            throw senseless;
        }
    }

    private static void fill(House house, CitySettings settings) throws SQLException {
        City city = City.in(house);
        CityPlan plan = settings.plan();
        Play play = Play.after(
                dayBefore(city, settings),
                plan,
                settings.seed(),
                settings.length().newPerYear());
        say("%s, %s".formatted(plan.name(), play));
        CityLife life = new CityLife(city, plan, play, GenerateCity::say);
        life.liveBefore();
        makeUpFor(city.days(), play.from().minusMonths(Math.min(plan.monthsBefore(), MONTHS_LOOKED_BACK)), play.from());
        Growth growth = Growth.from(house.database());
        life.live(settings.length().days());
        Played played = life.liveUntilLeases(settings.length().leases());
        say("%s: %.0f steps/s".formatted(played, played.stepsPerSecond()));
        say("No night has found a deadline that is not what its facts give");
        say("Rows that it has added:");
        growth.in(ChronoUnit.DAYS.between(play.from(), played.today())).forEach(line -> say(line.toString()));
        tellNight(house);
        copy(house, city, settings.copies());
    }

    /** Its life begins on the Monday after, or that of those who live there already when its days are. */
    private static LocalDate dayBefore(City city, CitySettings settings) {
        return settings.from().map(first -> first.minusDays(1)).orElseGet(() -> city.days()
                .today());
    }

    /** What the house looks for of the last year: nights and months that were left out while nothing happened. */
    private static void makeUpFor(Days days, LocalDate begun, LocalDate first) {
        begun.datesUntil(first).forEach(days::night);
        Stream.iterate(YearMonth.from(begun), month -> month.plusMonths(1))
                .takeWhile(month -> !CityLife.dayOfReport(month).isAfter(first))
                .forEach(days::month);
    }

    private static void copy(House house, City city, int copies) throws SQLException {
        if (copies > 0) {
            Copied copied = new Copies(house.database()).make(copies);
            say("%d copies, %s: %.0f rows/s".formatted(copies, copied, copied.rowsPerSecond()));
            demandSound(city.days().night(city.days().today().minusDays(1)));
            say("Every deadline of them is what its facts give");
            tellNight(house);
        }
    }

    /** The night's check finds no difference; a night that found some has failed already. */
    private static void demandSound(Answer night) {
        if (night.json().at("/counts/differences").asInt(-1) != 0) {
            throw new IllegalStateException("The copies are not sound, as the night's check says: " + night.body());
        }
    }

    private static void tellNight(House house) throws SQLException {
        say("The latest night, step by step:");
        new NightFigures(house.database()).lines().forEach(line -> say(line.toString()));
    }

    private static void say(String text) {
        System.out.println(text);
        System.out.flush();
    }
}
