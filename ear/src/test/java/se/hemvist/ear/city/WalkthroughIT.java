package se.hemvist.ear.city;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.city.ShownAnswer.Told;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.OwnServers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** The README's cases, step by step, as a reader pastes them into bash with the demo city up: each call is answered as shown. */
@OwnServers
class WalkthroughIT {

    private static final Path TARGET =
            Path.of(System.getProperty("hemvist.target")).toAbsolutePath();
    private static final String HEADING = "## One case, step by step\n";
    private static final String USUAL_ADDRESS = "http://127.0.0.1:8080/hemvist";
    private static final String NEXT_STEP = "The next step of the walk";

    private static final Pattern COMMANDS = Pattern.compile("```bash\n(.*?)```", Pattern.DOTALL);
    private static final Pattern ANSWERS = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);
    /** An answer ends with its status. */
    private static final Pattern ANSWER = Pattern.compile(".*?\\[\\d{3}]$", Pattern.DOTALL | Pattern.MULTILINE);

    @Test
    void every_call_of_the_readme_gets_the_answer_shown() throws IOException, InterruptedException {
        assumeThat(isThere("curl")).as("curl is installed").isTrue();
        String walkthrough = walkthrough();
        List<String> shown = all(ANSWERS, walkthrough);

        List<String> said = walk(all(COMMANDS, walkthrough));

        assertThat(said).hasSameSizeAs(shown).isNotEmpty();
        Told told = new Told();
        for (int step = 0; step < shown.size(); step++) {
            compare(answers(shown.get(step)), answers(said.get(step)), told);
        }
    }

    private static void compare(List<String> shown, List<String> answered, Told told) {
        assertThat(answered).hasSameSizeAs(shown);
        for (int place = 0; place < shown.size(); place++) {
            assertThat(new ShownAnswer(shown.get(place)).shows(answered.get(place), told))
                    .as("The README shows%n%s%nand the answer is%n%s", shown.get(place), answered.get(place))
                    .isTrue();
        }
    }

    /** What each step says, in a house that has what {@code ./mvnw -Prun} shows. */
    private static List<String> walk(List<String> steps) throws IOException, InterruptedException {
        try (House house = House.open(TARGET, TARGET.resolve("house/walk"), false)) {
            new DemoCity().into(house.uri(), house.accounts(), said -> {});
            assertThat(metrics(house)).as("the demo city owes no report").contains("\nhemvist_months_missing 0\n");
            String address = house.uri().toString().replaceAll("/$", "");
            String commands = String.join("\necho '" + NEXT_STEP + "'\n", steps).replace(USUAL_ADDRESS, address);
            return List.of(run("bash", "-c", commands).split(NEXT_STEP + "\n"));
        }
    }

    private static String metrics(House house) {
        return new City(house.uri(), house.accounts())
                .as(Part.OPERATOR)
                .get("metrics", "text/plain")
                .demand(200)
                .body();
    }

    private static String walkthrough() throws IOException {
        String readme = Files.readString(TARGET.resolve("../../README.md"));
        assertThat(readme).contains(HEADING);
        return readme.substring(readme.indexOf(HEADING));
    }

    private static List<String> answers(String step) {
        List<String> answers = new ArrayList<>();
        ANSWER.matcher(step)
                .results()
                .forEach(found -> answers.add(found.group().strip()));
        assertThat(String.join("", answers).replaceAll("\\s+", ""))
                .as("all that is said is an answer")
                .isEqualTo(step.replaceAll("\\s+", ""));
        return answers;
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
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
