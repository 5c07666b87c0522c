package se.hemvist.ear.city;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** The README's case, step by step, as a reader pastes it into bash: each call gets the status shown there. */
@InHouse
class WalkthroughIT {

    private static final String HEADING = "## One case, step by step\n";
    private static final String USUAL_ADDRESS = "http://127.0.0.1:8080/hemvist";

    private static final Pattern COMMANDS = Pattern.compile("```bash\n(.*?)```", Pattern.DOTALL);
    private static final Pattern ANSWERS = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);
    private static final Pattern STATUS = Pattern.compile("\\[(\\d{3})]$", Pattern.MULTILINE);

    private final House house;

    WalkthroughIT(House house) {
        this.house = house;
    }

    @Test
    void every_call_of_the_readme_gets_the_answer_shown() throws IOException, InterruptedException {
        assumeThat(isThere("curl")).as("curl is installed").isTrue();
        City.in(house);
        String walkthrough = walkthrough();
        String address = house.uri().toString().replaceAll("/$", "");

        String said = run("bash", "-c", all(COMMANDS, walkthrough).replace(USUAL_ADDRESS, address));

        assertThat(statuses(said)).as(said).isNotEmpty().isEqualTo(statuses(all(ANSWERS, walkthrough)));
    }

    private static String walkthrough() throws IOException {
        Path target = Path.of(System.getProperty("hemvist.target")).toAbsolutePath();
        String readme = Files.readString(target.resolve("../../README.md"));
        assertThat(readme).contains(HEADING);
        return readme.substring(readme.indexOf(HEADING));
    }

    private static String all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).collect(Collectors.joining("\n"));
    }

    private static List<String> statuses(String text) {
        return STATUS.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static boolean isThere(String program) throws IOException, InterruptedException {
        return !run("bash", "-c", "command -v " + program + " || true").isBlank();
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
