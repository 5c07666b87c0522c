package se.hemvist.ear.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import se.hemvist.ear.house.Server;

import static org.assertj.core.api.Assertions.assertThat;

/** The server's own management CLI, past the front door of the house. */
final class Management {

    /** What the server answers when something was begun, well or not. */
    static final String BEGUN = "\"outcome\" => \"success\"";

    private static final String BATCH =
            "/deployment=hemvist.ear/subdeployment=hemvist-batch.jar/subsystem=batch-jberet:";

    private Management() {}

    /** What starting the job with the properties is answered. */
    static String start(Server server, String job, String properties) {
        return run(server, BATCH + "start-job(job-xml-name=%s.xml,properties={%s})".formatted(job, properties));
    }

    /** What restarting the execution with the properties is answered. */
    static String restart(Server server, String execution, String properties) {
        return run(server, BATCH + "restart-job(execution-id=%s,properties={%s})".formatted(execution, properties));
    }

    /** Lets nobody in but those whom the lines of the file of users name now. */
    static String readUsersAgain(Server server) {
        return run(server, "/subsystem=elytron/properties-realm=HemvistRealm:load");
    }

    private static String run(Server server, String command) {
        Path bin = Path.of(System.getProperty("hemvist.target"), "hemvist-server", "bin");
        try {
            Path answer = Files.createTempFile("jboss-cli", ".out");
            Process process = new ProcessBuilder(
                            bin.resolve("jboss-cli.sh").toString(),
                            "--connect",
                            "--controller=127.0.0.1:" + server.ports().management(),
                            "--command=" + command)
                    .redirectErrorStream(true)
                    .redirectOutput(answer.toFile())
                    .start();
            assertThat(process.waitFor(90, TimeUnit.SECONDS)).isTrue();
            String said = Files.readString(answer);
            Files.delete(answer);
            return said;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
