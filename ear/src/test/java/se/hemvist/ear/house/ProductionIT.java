package se.hemvist.ear.house;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.hemvist.kernel.time.HouseClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The house as a city runs it by ear/README.md: in no mode, with an owner for the migrations, a runtime user that may
 * only read and write, and an account of the city's own.
 */
@OwnServers
class ProductionIT {

    private static final String DATABASE = "production";
    private static final String OWNER = "production_owner";
    private static final String RUNTIME = "production_user";
    private static final Path TARGET = Path.of(System.getProperty("hemvist.target"));
    private static final Path HOME = TARGET.resolve("hemvist-server");
    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final int MOST_POLLS = 600;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final Properties USERS_AS_INSTALLED = new Properties();
    private static final Properties ROLES_AS_INSTALLED = new Properties();
    private static final Postgres POSTGRES = HouseOfTheRun.database();
    private static final Server SERVER = server("house/production", Map.of());

    @BeforeAll
    static void install() throws IOException, SQLException {
        as("postgres", "postgres", "create role %s login".formatted(OWNER));
        as("postgres", "postgres", "create role %s login".formatted(RUNTIME));
        as("postgres", "postgres", "create database %s owner %s".formatted(DATABASE, OWNER));
        as(OWNER, DATABASE, tablesOfJBeret());
        as(OWNER, DATABASE, "grant select, insert, update, delete on all tables in schema public to " + RUNTIME);
        as(OWNER, DATABASE, "grant usage on all sequences in schema public to " + RUNTIME);
        SERVER.prepare();
        load(USERS_AS_INSTALLED, "hemvist-users.properties");
        load(ROLES_AS_INSTALLED, "hemvist-roles.properties");
        Files.writeString(SERVER.configuration().resolve("hemvist-users.properties"), "drift=stadens-eget");
        Files.writeString(SERVER.configuration().resolve("hemvist-roles.properties"), "drift=operator");
        SERVER.deploy(TARGET.resolve("hemvist.ear"));
        SERVER.start();
        SERVER.awaitAnswer(LONGEST_START, () -> {});
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @Test
    void nobody_can_log_in_as_installed() throws IOException, InterruptedException {
        assertThat(USERS_AS_INSTALLED).isEmpty();
        assertThat(ROLES_AS_INSTALLED).isEmpty();
        assertThat(get("operator", "operator", "v1/jobs").statusCode()).isEqualTo(401);
    }

    @Test
    void there_is_no_clock_to_move() throws IOException, InterruptedException {
        assertThat(get("v1/demo/clock").statusCode()).isEqualTo(404);
        assertThat(post("v1/demo/clock", "{\"day\": \"2999-01-01\"}").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_night_runs() throws IOException, InterruptedException {
        LocalDate yesterday = LocalDate.now(HouseClock.ZONE).minusDays(1);

        HttpResponse<String> started = post("v1/jobs/night", "{\"day\": \"%s\"}".formatted(yesterday));

        assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
        String run = "v1/jobs/" + field(started.body(), "id");
        HttpResponse<String> ended = get(run);
        for (int i = 0; i < MOST_POLLS && field(ended.body(), "state").equals("RUNNING"); i++) {
            TimeUnit.MILLISECONDS.sleep(200);
            ended = get(run);
        }
        assertThat(field(ended.body(), "state")).as(ended.body()).isEqualTo("DONE");
    }

    @Test
    void all_tables_are_the_owner_s() throws SQLException {
        try (Connection connection = POSTGRES.superuser(DATABASE).getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select string_agg(distinct tableowner, ','), count(*) from pg_tables"
                                + " where schemaname in ('public', 'kernel', 'intake', 'lease', 'followup')")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo(OWNER);
            assertThat(rows.getInt(2)).isGreaterThan(40);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table kernel.mine ()",
                "create table public.mine ()",
                "create schema mine",
                "alter table kernel.access_log add mine text",
                "truncate kernel.access_log",
                "drop table intake.person cascade"
            })
    void the_runtime_user_makes_and_unmakes_nothing(String statement) {
        assertThatThrownBy(() -> as(RUNTIME, DATABASE, statement))
                .isInstanceOf(SQLException.class)
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @Test
    void with_a_clock_that_could_be_moved_it_does_not_start() throws IOException {
        Server movable = server("house/movable", Map.of("HEMVIST_MOVABLE_CLOCK", "true"));
        movable.prepare();
        movable.deploy(TARGET.resolve("hemvist.ear"));
        movable.start();
        try {
            assertThatThrownBy(() -> movable.awaitAnswer(LONGEST_START, () -> {}))
                    .isInstanceOf(CannotStart.class);
            assertThat(Files.readString(movable.log()))
                    .contains("HEMVIST_MOVABLE_CLOCK=true is for HEMVIST_MODE=embedded only");
        } finally {
            movable.kill();
        }
    }

    private static Server server(String base, Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "HEMVIST_DB_URL",
                POSTGRES.url(DATABASE),
                "HEMVIST_DB_USER",
                RUNTIME,
                "HEMVIST_DB_PASSWORD",
                "unused",
                "HEMVIST_DB_OWNER",
                OWNER,
                "HEMVIST_DB_OWNER_PASSWORD",
                "unused"));
        environment.putAll(NightsByHand.environment());
        environment.putAll(more);
        return new Server(HOME, TARGET.resolve(base), Ports.free(), environment);
    }

    /** As ear/README.md says: JBeret's own file, with its mark for the end of a statement replaced. */
    private static String tablesOfJBeret() throws IOException {
        Path module = HOME.resolve("modules/system/layers/base/org/jberet/jberet-core/main");
        try (Stream<Path> files = Files.list(module)) {
            Path jar = files.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow();
            try (ZipFile zip = new ZipFile(jar.toFile());
                    InputStream ddl = zip.getInputStream(zip.getEntry("sql/jberet-postgresql.ddl"))) {
                return new String(ddl.readAllBytes(), StandardCharsets.UTF_8).replace("!!", ";");
            }
        }
    }

    private static void load(Properties properties, String file) throws IOException {
        try (InputStream text = Files.newInputStream(SERVER.configuration().resolve(file))) {
            properties.load(text);
        }
    }

    private static void as(String user, String database, String statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(POSTGRES.url(database), user, "unused");
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return get("drift", "stadens-eget", path);
    }

    private static HttpResponse<String> get(String user, String password, String path)
            throws IOException, InterruptedException {
        return HTTP.send(call(user, password, path).GET().build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return HTTP.send(
                call("drift", "stadens-eget", path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpRequest.Builder call(String user, String password, String path) {
        URI address = SERVER.uri().resolve(path);
        String login = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(address).header("Authorization", "Basic " + login);
    }

    private static String field(String json, String name) {
        Matcher found = Pattern.compile("\"" + name + "\" *: *\"([^\"]*)\"").matcher(json);
        return found.find() ? found.group(1) : "";
    }
}
