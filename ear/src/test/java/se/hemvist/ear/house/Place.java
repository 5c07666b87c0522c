package se.hemvist.ear.house;

import java.nio.file.Path;

/**
 * Where a house stands.
 *
 * @param target       the build's folder: the EAR, the configured server, the database's programs
 * @param data         what the house keeps; made when it is not there
 * @param ports        of the server
 * @param databasePort of its PostgreSQL
 * @param mailPort     of the catcher of mail
 */
record Place(Path target, Path data, Ports ports, int databasePort, int mailPort) {

    Path ear() {
        return target.resolve("hemvist.ear");
    }

    Path server() {
        return target.resolve("hemvist-server");
    }

    Path postgres() {
        return target.resolve("postgres");
    }

    Path accounts() {
        return target.resolve("demo-accounts.csv");
    }
}
