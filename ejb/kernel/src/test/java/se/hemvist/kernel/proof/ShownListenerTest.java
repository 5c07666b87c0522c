package se.hemvist.kernel.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestExecutionListener;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ShownListenerTest {

    private static final String SAMPLES = "se.hemvist.kernel.proof.Samples$";

    @TempDir
    private Path folder;

    @Test
    void only_a_test_that_ran_and_passed_counts() throws IOException {
        SampleRun.of(folder, Samples.OfEachKind.class);

        assertThat(written())
                .containsExactly("G-15," + SAMPLES + "OfEachKind#passes", "L-17," + SAMPLES + "OfEachKind#passes");
    }

    @Test
    void a_method_with_many_invocations_counts_once_if_every_one_passed() throws IOException {
        SampleRun.of(folder, Samples.WithMany.class);

        assertThat(written())
                .containsExactly(
                        "G-15," + SAMPLES + "WithMany#all_pass", "G-18," + SAMPLES + "WithMany#all_dynamic_pass");
    }

    @Test
    void a_class_counts_if_all_that_was_run_of_it_passed() throws IOException {
        SampleRun.of(folder, Samples.AllPass.class, Samples.OneFails.class, Samples.NoneRuns.class);

        assertThat(written())
                .containsExactly("S-02," + SAMPLES + "AllPass", "S-03," + SAMPLES + "AllPass$Inside#passes");
    }

    @Test
    void nothing_counts_of_a_class_that_cannot_start() throws IOException {
        SampleRun.of(folder, Samples.CannotStart.class);

        assertThat(written()).isEmpty();
    }

    @Test
    void each_run_has_its_own_file() throws IOException {
        SampleRun.of(folder, Samples.AllPass.class);
        SampleRun.of(folder, Samples.OfEachKind.class);

        assertThat(files()).hasSize(2);
    }

    @Test
    void an_unknown_number_stops_the_run_before_a_test_is_run() throws IOException {
        Path root = ATree.in(folder).withRequirements("G-15,intake,Göteborg,Målgrupp,A rule.");

        assertThatThrownBy(() -> SampleRun.checked(folder, root, Samples.Unknown.class))
                .hasStackTraceContaining("G-999, shown by " + SAMPLES + "Unknown#shows_what_nobody_asked_for");
    }

    @Test
    void a_known_number_does_not_stop_the_run() throws IOException {
        Path root = ATree.in(folder.resolve("tree"))
                .withRequirements("S-02,shared,Stockholm,Om bostadsförmedlingen,A rule.", "S-03,shared,S,H,A rule.");

        SampleRun.checked(folder.resolve("shown"), root, Samples.AllPass.class);

        assertThat(folder.resolve("shown")).isDirectoryContaining("glob:**.csv");
    }

    @Test
    void every_module_that_has_the_test_jar_gets_both_by_itself() {
        assertThat(ServiceLoader.load(TestExecutionListener.class)).hasAtLeastOneElementOfType(ShownListener.class);
        assertThat(ServiceLoader.load(PostDiscoveryFilter.class)).hasAtLeastOneElementOfType(KnownNumbers.class);
    }

    private List<String> written() throws IOException {
        return files().stream().flatMap(file -> Csv.lines(file).stream()).toList();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
