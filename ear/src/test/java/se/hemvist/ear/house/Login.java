package se.hemvist.ear.house;

import java.util.Map;
import java.util.Optional;

/**
 * How the server comes into its database.
 *
 * @param url JDBC
 */
record Login(String url, String user, String password) {

    /** The city's own database, if the environment names one. */
    static Optional<Login> from(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("HEMVIST_DB_URL"))
                .map(url -> new Login(
                        url,
                        environment.getOrDefault("HEMVIST_DB_USER", House.DATABASE),
                        environment.getOrDefault("HEMVIST_DB_PASSWORD", House.DATABASE)));
    }

    /** For a server in embedded mode. */
    Map<String, String> environment() {
        return Map.of(
                "HEMVIST_MODE", "embedded",
                "HEMVIST_DB_URL", url,
                "HEMVIST_DB_USER", user,
                "HEMVIST_DB_PASSWORD", password);
    }

    @Override
    public String toString() {
        return user + " at " + url;
    }
}
