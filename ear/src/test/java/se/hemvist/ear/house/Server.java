package se.hemvist.ear.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.wildfly.core.launcher.Launcher;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** One WildFly process on the configured server, with a folder of its own for what it writes. */
public final class Server {

    private static final List<String> JAVA_OPTIONS =
            List.of("-Xms256m", "-Xmx1g", "-Djava.net.preferIPv4Stack=true", "-Djava.awt.headless=true");

    /** More of them, as for servers that are over before it pays to compile them well. */
    private static final String MORE_JAVA_OPTIONS = System.getProperty("hemvist.java.options", "");

    private static final Duration STOP = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(200);

    private final Path home;
    private final Path base;
    private final Ports ports;
    private final Map<String, String> environment;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private Optional<Process> process = Optional.empty();

    /**
     * @param home        the configured server, which is only read
     * @param base        keeps logs, transaction log and timers; made when it is not there
     * @param environment what the server finds in its environment beside our own
     */
    Server(Path home, Path base, Ports ports, Map<String, String> environment) {
        this.home = home.toAbsolutePath();
        this.base = base.toAbsolutePath();
        this.ports = ports;
        this.environment = environment;
    }

    /** Takes over the configuration of the home as it is now, and nothing is deployed. */
    void prepare() {
        Folders.copy(home.resolve("standalone/configuration"), configuration());
        Folders.delete(deployments());
        try {
            Files.createDirectories(deployments());
            Files.createDirectories(base.resolve("log"));
        } catch (IOException e) {
            throw new CannotStart("Could not set up the server in " + base, e);
        }
    }

    void deploy(Path ear) {
        try {
            Files.copy(ear, deployments().resolve("hemvist.ear"));
        } catch (IOException e) {
            throw new CannotStart("Could not give the EAR to the server", e);
        }
    }

    /** Starts the process and returns at once. */
    public void start() {
        ports.taken().findFirst().ifPresent(port -> {
            throw new CannotStart("Port " + port + " is taken, and the server needs it. Is Hemvist running already?"
                    + " Otherwise stop who holds it, or move all ports: -Dhemvist.port.offset=100");
        });
        StandaloneCommandBuilder command = StandaloneCommandBuilder.of(home)
                .setBaseDirectory(base)
                .setJavaHome(Path.of(System.getProperty("java.home")))
                .setJavaOptions(JAVA_OPTIONS)
                .addJavaOptions(MORE_JAVA_OPTIONS.isBlank() ? List.of() : List.of(MORE_JAVA_OPTIONS.split(" ")))
                .addServerArgument("-Djboss.socket.binding.port-offset=" + ports.offset());
        try {
            Files.deleteIfExists(marker("deployed"));
            Files.deleteIfExists(marker("failed"));
            process = Optional.of(Launcher.of(command)
                    .addEnvironmentVariables(environment)
                    .setRedirectErrorStream(true)
                    .redirectOutput(console())
                    .launch());
        } catch (IOException e) {
            throw new CannotStart("The server did not start", e);
        }
    }

    /**
     * Waits until the EAR is deployed and answers.
     *
     * @param waiting told every poll
     */
    public void awaitAnswer(Duration longest, Runnable waiting) {
        await(() -> Files.exists(marker("deployed")) && answers(), longest, waiting);
    }

    /** Waits until the server says that it is up, with or without an EAR. */
    void awaitStarted(Duration longest) {
        await(() -> Files.exists(console()) && saysThatItIsUp(), longest, () -> {});
    }

    private void await(BooleanSupplier reached, Duration longest, Runnable waiting) {
        long end = System.nanoTime() + longest.toNanos();
        while (!reached.getAsBoolean()) {
            if (Files.exists(marker("failed"))) {
                throw new CannotStart("The EAR could not be deployed. Why is in " + log());
            }
            if (!isRunning()) {
                throw new CannotStart("The server ended while starting. Why is in " + log());
            }
            if (System.nanoTime() > end) {
                throw new CannotStart("The server gave no answer in " + longest.toSeconds() + " s. See " + log());
            }
            waiting.run();
            pause(POLL);
        }
    }

    private boolean saysThatItIsUp() {
        try {
            return Files.readString(console()).contains("WFLYSRV0025");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean answers() {
        HttpRequest request = HttpRequest.newBuilder(uri().resolve("v1/api-info"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() != 503;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static void pause(Duration time) {
        try {
            TimeUnit.NANOSECONDS.sleep(time.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while a server was waited for", e);
        }
    }

    /** Stops it in order: requests end, jobs are stopped, transactions settled. */
    public void stop() {
        process.ifPresent(running -> {
            running.destroy();
            await(running, STOP);
            if (running.isAlive()) {
                kill();
            }
        });
    }

    /** Ends it at once, as a power cut would. */
    public void kill() {
        process.ifPresent(running -> {
            running.destroyForcibly();
            await(running, STOP);
        });
    }

    /** Stops it where it is, as when its machine stands still, without a word to anybody. */
    public void freeze() {
        signal("STOP");
    }

    /** Lets it go on as if nothing had been. */
    public void thaw() {
        signal("CONT");
    }

    private void signal(String name) {
        long id = processId();
        if (Commands.run(List.of("kill", "-" + name, String.valueOf(id)), base.resolve("log/signal.log")) != 0) {
            throw new CannotStart("The server's process " + id + " could not be sent " + name);
        }
    }

    /** What the machine knows the running process by. */
    public long processId() {
        return process.orElseThrow().pid();
    }

    /** Waits until the process ends by itself. */
    void awaitEnd() {
        process.ifPresent(running -> await(running, Duration.ofDays(36_500)));
    }

    private static void await(Process process, Duration longest) {
        try {
            process.waitFor(longest.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public boolean isRunning() {
        return process.filter(Process::isAlive).isPresent();
    }

    /** The root of the application, with a slash at its end. */
    public URI uri() {
        return URI.create(ports.root() + "/");
    }

    public Ports ports() {
        return ports;
    }

    public Path log() {
        return base.resolve("log/server.log");
    }

    /** What the running process wrote; begins anew with each start. */
    private Path console() {
        return base.resolve("log/console.log");
    }

    /** Where its settings and its users stand. */
    public Path configuration() {
        return base.resolve("configuration");
    }

    private Path deployments() {
        return base.resolve("deployments");
    }

    private Path marker(String state) {
        return deployments().resolve("hemvist.ear." + state);
    }
}
