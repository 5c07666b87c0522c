package se.hemvist.ear.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Programs run to their end, their output in a file: a server that they leave behind must not hold our pipes. */
final class Commands {

    private static final int LONGEST_SECONDS = 90;

    private Commands() {}

    /** The exit code. */
    static int run(List<String> command, Path output) {
        try {
            Files.createDirectories(output.toAbsolutePath().getParent());
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.to(output.toFile()))
                    .start();
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new CannotStart(
                        command.get(0) + " did not end in " + LONGEST_SECONDS + " s; its output is in " + output);
            }
            return process.exitValue();
        } catch (IOException e) {
            throw new CannotStart("Could not run " + command.get(0), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while running " + command.get(0), e);
        }
    }
}
