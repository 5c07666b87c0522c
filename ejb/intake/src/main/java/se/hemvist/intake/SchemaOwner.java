package se.hemvist.intake;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who owns the schemas, where that is another than the runtime user. */
record SchemaOwner(String url, String user, String password) {

    private static final String GRANTS =
            """
            grant usage on schema %1$s to "%2$s";
            grant select, insert, update, delete on all tables in schema %1$s to "%2$s";
            grant usage on all sequences in schema %1$s to "%2$s";
            """;

    /**
     * By schema, the tables whose rows are written once: logs, histories and what was reported. Facts that are counted are
     * not among them: those of a case or a day that was wrong are put right.
     */
    static final Map<String, List<String>> WRITTEN_ONCE = Map.of(
            "kernel", List.of("access_log", "log_seal", "deadline_event", "setting"),
            "intake",
                    List.of(
                            "case_timeline",
                            "assessment",
                            "assessment_treatment",
                            "assessment_condition",
                            "assessment_ability",
                            "connection_examination"),
            "followup", List.of("month_report", "month_figure", "month_report_part", "published_figure"));

    private static final String REVOKE = """
            revoke update, delete on %s.%s from "%s";
            """;

    /**
     * The owner that the environment names, if it does.
     *
     * @param url of the database, where it is not in the environment
     * @throws IllegalStateException if an owner is named without password, or without any address of the database
     */
    static Optional<SchemaOwner> of(Map<String, String> environment, Optional<String> url) {
        return Optional.ofNullable(environment.get("HEMVIST_DB_OWNER"))
                .filter(user -> !user.isBlank())
                .map(user -> new SchemaOwner(
                        url.or(() -> Optional.ofNullable(environment.get("HEMVIST_DB_URL")))
                                .orElseThrow(() -> missing("HEMVIST_DB_URL")),
                        user,
                        Optional.ofNullable(environment.get("HEMVIST_DB_OWNER_PASSWORD"))
                                .orElseThrow(() -> missing("HEMVIST_DB_OWNER_PASSWORD"))));
    }

    /** Lets the user read and write in the schemas, and nothing more: of what is written once, no row is changed. */
    void grantTo(String runtimeUser, List<String> schemas) {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String schema : schemas) {
                statement.execute(grants(runtimeUser, schema));
            }
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static String grants(String runtimeUser, String schema) {
        String user = runtimeUser.replace("\"", "\"\"");
        return WRITTEN_ONCE.getOrDefault(schema, List.of()).stream()
                .map(table -> REVOKE.formatted(schema, table, user))
                .collect(Collectors.joining("", GRANTS.formatted(schema, user), ""));
    }

    private static IllegalStateException missing(String name) {
        return new IllegalStateException("HEMVIST_DB_OWNER is set, so %s must be".formatted(name));
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "SchemaOwner[" + user + "]";
    }
}
