package se.hemvist.kernel.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TraceabilityTest {

    private static final Instant BUILD = Instant.parse("2020-01-01T00:00:00Z");

    @TempDir
    private Path root;

    @BeforeEach
    void three_requirements_two_clocks_a_reading_and_a_figure() throws IOException {
        ATree tree = ATree.in(root);
        tree.withClocks(
                "T-02,S-62,Answer to an offer,The offer is sent,Two working days (A-08),The offer lapses.",
                "C-23,FL 44,Appeal,The person got the decision,Three weeks,A last day of rest moves on.");
        tree.withAssumptions("A-08,How long are a couple of days?,Two working days.");
        tree.withFigures("K-02,S-12..S-14,Flats mediated in a year.,Signed head leases.");
        tree.withRequirements(
                "G-15,intake,Göteborg,Målgrupp,\"The person applies, and is current.\"",
                "G-94,followup,Göteborg,Hembesök,At least one visit a week.",
                "L-02,lease,Jordabalken (1970:994),JB 12:39; JB 12:45,The landlord is told & asked.");
    }

    @Test
    void each_requirement_has_its_number_of_tests_over_all_modules() throws IOException {
        ATree.shown(root, "ejb/intake/target/shown/a.csv", "G-15,a.CaseTest#one", "G-15,a.CaseTest#two");
        ATree.shown(root, "ear/target/shown/b.csv", "G-15,a.CaseTest#two", "L-02,e.HouseIT");

        assertThat(machineReadable())
                .containsExactly(
                        "id,context,tests",
                        "G-15,intake,2",
                        "G-94,followup,0",
                        "L-02,lease,1",
                        "T-02,clocks,0",
                        "C-23,law-clocks,0",
                        "A-08,readings,0",
                        "K-02,figures,0");
    }

    @Test
    void what_an_earlier_build_left_behind_does_not_count() throws IOException {
        ATree.shown(root, "web/target/shown/old.csv", "G-94,w.OldTest#gone");
        Files.setLastModifiedTime(root.resolve("web/target/shown/old.csv"), FileTime.from(BUILD.minusSeconds(1)));

        assertThat(machineReadable()).contains("G-94,followup,0");
    }

    @Test
    void an_unknown_number_fails_the_build() throws IOException {
        ATree.shown(root, "web/target/shown/a.csv", "G-999,w.SomeTest#shows");

        assertThatThrownBy(() -> new Traceability(root, BUILD))
                .isInstanceOf(UnknownNumber.class)
                .hasMessageContaining("G-999, shown by w.SomeTest#shows");
    }

    @ParameterizedTest
    @ValueSource(strings = {"T-99", "C-99", "A-99", "K-99"})
    void so_does_an_unknown_clock_reading_or_figure(String number) throws IOException {
        ATree.shown(root, "web/target/shown/a.csv", number + ",w.SomeTest#shows");

        assertThatThrownBy(() -> new Traceability(root, BUILD))
                .isInstanceOf(UnknownNumber.class)
                .hasMessageContaining(number);
    }

    @Test
    void a_number_listed_twice_fails_the_build() throws IOException {
        ATree.in(root).withRequirements("G-15,intake,G,H,A rule.", "G-15,intake,G,H,A rule.");

        assertThatThrownBy(() -> new Traceability(root, BUILD)).hasMessage("G-15 is listed twice");
    }

    @Test
    void requirements_clocks_readings_and_figures_are_counted_apart() throws IOException {
        ATree.shown(root, "web/target/shown/a.csv", "L-02,w.SomeTest#shows", "T-02,w.SomeTest#shows");
        ATree.shown(root, "ear/target/shown/b.csv", "C-23,e.HouseIT", "L-02,e.HouseIT");

        assertThat(new Traceability(root, BUILD).summary())
                .isEqualTo(
                        "1 of 3 requirements, 2 of 2 clocks, 0 of 1 readings, 0 of 1 figures are shown by tests that passed");
    }

    @Test
    void clocks_readings_and_figures_have_sections_of_their_own() throws IOException {
        ATree.shown(root, "web/target/shown/a.csv", "A-08,w.SomeTest#shows");

        new Traceability(root, BUILD).write(root.resolve("out"));

        assertThat(root.resolve("out/requirements.html"))
                .content()
                .contains("<caption>Clocks of the law</caption>", "<td>Two working days (A-08)</td>", "id=\"C-23\"")
                .contains("<td>Two working days.</td><td><ul><li>w.SomeTest#shows</li></ul></td>")
                .contains("all clocks</th><td>2</td><td>0</td>", "all readings</th><td>1</td><td>1</td>")
                .contains("<caption>Figures that are reported</caption>", "<td>Signed head leases.</td>");
    }

    @Test
    void the_page_names_heading_rule_and_tests_of_each_requirement() throws IOException {
        ATree.shown(root, "web/target/shown/a.csv", "L-02,w.SomeTest#shows");

        new Traceability(root, BUILD).write(root.resolve("out"));

        assertThat(root.resolve("out/requirements.html"))
                .content()
                .contains("<html lang=\"en\">", "<td lang=\"sv\">Göteborg: Målgrupp</td>")
                .contains("told &amp; asked", "<li>w.SomeTest#shows</li>", "<td>3</td><td>1</td>");
    }

    private List<String> machineReadable() throws IOException {
        new Traceability(root, BUILD).write(root.resolve("out"));
        return Files.readAllLines(root.resolve("out/requirements.csv"));
    }
}
