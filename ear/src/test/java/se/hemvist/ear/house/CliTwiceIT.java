package se.hemvist.ear.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The server's scripts, run on the configuration of a WildFly as it is unpacked. */
@OwnServers
class CliTwiceIT {

    private static final Path TARGET = Path.of(System.getProperty("hemvist.target"));
    private static final Path HOME = TARGET.resolve("hemvist-server");
    private static final Path BASE = TARGET.resolve("house/cli");
    private static final Path CONFIGURATION = BASE.resolve("configuration/standalone.xml");
    private static final Path OUTPUT = BASE.resolve("cli.log");

    @Test
    void a_script_run_again_changes_nothing() throws IOException {
        Folders.copy(HOME.resolve("standalone/configuration"), BASE.resolve("configuration"));
        Files.copy(
                HOME.resolve("standalone/configuration/standalone.fresh.xml"),
                CONFIGURATION,
                StandardCopyOption.REPLACE_EXISTING);
        String fresh = Files.readString(CONFIGURATION);

        String added = after("hemvist.cli");
        assertThat(fresh).doesNotContain("Hemvist");
        assertThat(added)
                .contains("ExampleDS", "HemvistDS", "HemvistRealm", "java:jboss/mail/Hemvist", "mail.smtp.timeout");
        assertThat(after("hemvist.cli")).isEqualTo(added);

        String trimmed = after("trim.cli");
        assertThat(trimmed)
                .contains("HemvistDS")
                .doesNotContain("ExampleDS", "urn:jboss:domain:jdr")
                .isNotEqualTo(added);
        assertThat(after("trim.cli")).isEqualTo(trimmed);
        assertThat(after("hemvist.cli")).isEqualTo(trimmed);
    }

    private static String after(String script) throws IOException {
        int exit = Commands.run(
                List.of(
                        "env",
                        "JBOSS_HOME=" + HOME,
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Djboss.server.base.dir=" + BASE,
                        "-jar",
                        HOME.resolve("jboss-modules.jar").toString(),
                        "-mp",
                        HOME.resolve("modules").toString(),
                        "org.jboss.as.cli",
                        "--file=" + Path.of("src/main/server", script).toAbsolutePath()),
                OUTPUT);
        assertThat(exit).as(Files.readString(OUTPUT)).isZero();
        return Files.readString(CONFIGURATION);
    }
}
