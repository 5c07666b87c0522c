package se.hemvist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Each package of the domain says what it may depend on, and depends on just that. */
class PackageInfosTest {

    private static final Path EJB = Path.of("..", "ejb");
    private static final Pattern OURS = Pattern.compile("se\\.hemvist\\.(\\w+)\\.(\\w+)\\.[A-Z]");
    private static final Pattern SAID = Pattern.compile("May depend on ([^.]+)\\.|(Depends on nothing of ours)\\.");

    static Stream<Path> infos() {
        return Stream.of("kernel", "intake", "lease", "followup")
                .flatMap(context -> in(EJB.resolve(context).resolve("src/main/java/se/hemvist/" + context), 2))
                .filter(file -> file.endsWith("package-info.java"))
                .map(Path::getParent)
                .filter(folder -> !folder.getParent().endsWith("hemvist"));
    }

    @ParameterizedTest
    @MethodSource("infos")
    void a_package_depends_on_what_it_says(Path folder) {
        assertThat(said(read(folder.resolve("package-info.java")))).isEqualTo(used(folder));
    }

    @Test
    void what_is_said_is_read_over_line_breaks() {
        assertThat(said(" * <p>May depend on the kernel, party\n * and application.\n"))
                .containsExactly("application", "party", "the kernel");
        assertThat(said(" * <p>May depend on rule only.")).containsExactly("rule");
        assertThat(said(" * <p>Depends on nothing of ours.")).isEmpty();
        assertThat(infos()).hasSizeGreaterThan(40);
    }

    private static Set<String> said(String info) {
        return SAID.matcher(info.replaceAll("\\s*\\n \\*\\s*", " "))
                .results()
                .flatMap(found -> found.group(1) == null ? Stream.empty() : names(found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> names(String list) {
        return Arrays.stream(list.replaceAll(" only$", "").split(",| and ")).map(String::strip);
    }

    private static Set<String> used(Path folder) {
        String context = folder.getParent().getFileName().toString();
        String own = folder.getFileName().toString();
        return in(folder, 1)
                .filter(file -> !file.endsWith("package-info.java"))
                .flatMap(file -> OURS.matcher(read(file)).results())
                .map(found -> name(found, context))
                .filter(name -> !name.equals(own))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A package of the same context by its own name, every other context as a whole. */
    private static String name(MatchResult found, String context) {
        if (found.group(1).equals(context)) {
            return found.group(2);
        }
        return found.group(1).equals("kernel") ? "the kernel" : found.group(1);
    }

    private static Stream<Path> in(Path folder, int depth) {
        try (Stream<Path> all = Files.walk(folder, depth)) {
            return all.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
