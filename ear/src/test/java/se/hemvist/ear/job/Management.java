package se.hemvist.ear.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import se.hemvist.ear.house.Server;

import static org.assertj.core.api.Assertions.assertThat;

/** The server's own management CLI, past the front door of the jobs. */
final class Management {

    private static final String BATCH =
            "/deployment=hemvist.ear/subdeployment=hemvist-batch.jar/subsystem=batch-jberet:";

    private Management() {}

    /** The exit code of starting the job with the properties. */
    static int start(Server server, String job, String properties) {
        return run(server, "start-job(job-xml-name=%s.xml,properties={%s})".formatted(job, properties));
    }

    /** The exit code of restarting the execution with the properties. */
    static int restart(Server server, String execution, String properties) {
        return run(server, "restart-job(execution-id=%s,properties={%s})".formatted(execution, properties));
    }

    private static int run(Server server, String command) {
        Path bin = Path.of(System.getProperty("hemvist.target"), "hemvist-server", "bin");
        try {
            Process process = new ProcessBuilder(
                            bin.resolve("jboss-cli.sh").toString(),
                            "--connect",
                            "--controller=127.0.0.1:" + server.ports().management(),
                            "--command=" + BATCH + command)
                    .redirectErrorStream(true)
                    .redirectOutput(bin.resolveSibling("jboss-cli.out").toFile())
                    .start();
            assertThat(process.waitFor(90, TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
