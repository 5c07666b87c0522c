package se.hemvist.ear.operate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The operators' command, as it comes with the configured server, run against a house. */
public final class HemvistCommand {

    private static final Path COMMAND = Path.of(System.getProperty("hemvist.target"), "hemvist-server/bin/hemvist");

    private final Map<String, String> environment;

    private HemvistCommand(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /**
     * Called by an operator.
     *
     * @param root of the application
     */
    public static HemvistCommand of(URI root) {
        return new HemvistCommand(Map.of(
                "HEMVIST_URL", root.resolve("/").toString().replaceAll("/$", ""),
                "HEMVIST_USER", "operator",
                "HEMVIST_PASSWORD", "operator"));
    }

    /** The same with other settings. */
    public HemvistCommand with(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(environment);
        all.putAll(settings);
        return new HemvistCommand(all);
    }

    /**
     * How it ended.
     *
     * @param said on standard output and standard error, in their order
     */
    public record Ended(int code, String said) {}

    /** Runs it to its end. */
    public Ended run(String... arguments) {
        List<String> command = new ArrayList<>(List.of(COMMAND.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.waitFor(), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Starts it; it goes on beside the test. */
    public CompletableFuture<Ended> begin(String... arguments) {
        return CompletableFuture.supplyAsync(() -> run(arguments));
    }
}
