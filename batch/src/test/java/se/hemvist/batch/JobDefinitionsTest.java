package se.hemvist.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLTransactionRollbackException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import se.hemvist.kernel.proof.Tree;

import static org.assertj.core.api.Assertions.assertThat;

/** What JBeret would do wrong if a job were defined otherwise; each test is named for the trap. */
class JobDefinitionsTest {

    private static final Path DEFINITIONS = Tree.root().resolve("batch/src/main/resources/META-INF/batch-jobs");

    static List<Named<Element>> jobs() throws IOException {
        try (Stream<Path> files = Files.list(DEFINITIONS)) {
            return files.sorted()
                    .map(file -> Named.of(file.getFileName().toString(), read(file)))
                    .toList();
        }
    }

    static List<Named<Element>> chunks() throws IOException {
        return jobs().stream()
                .flatMap(job -> elements(job.getPayload(), "chunk")
                        .map(chunk -> Named.of(
                                job.getName() + " " + ((Element) chunk.getParentNode()).getAttribute("id"), chunk)))
                .toList();
    }

    /** What is skipped in a processor loses without a word what processors before it have written. */
    @ParameterizedTest
    @MethodSource("jobs")
    void no_work_is_done_in_a_processor(Element job) {
        assertThat(elements(job, "processor")).isEmpty();
    }

    /** What is skipped in a writer, and not retried, takes the whole portion along. */
    @ParameterizedTest
    @MethodSource("chunks")
    void what_may_be_skipped_is_tried_again_alone_first(Element chunk) {
        String odd = "include " + OddItem.class.getName();

        assertThat(classes(chunk, "skippable-exception-classes")).containsExactly(odd);
        assertThat(classes(chunk, "retryable-exception-classes"))
                .containsExactly(odd, "include " + SQLTransactionRollbackException.class.getName());
        assertThat(listeners(chunk)).contains("setAside");
    }

    /** With a limit of tries, used up, a portion is skipped whole; with one of skips, an item is tried without end. */
    @ParameterizedTest
    @MethodSource("chunks")
    void how_often_is_told_by_the_house_and_not_by_jberet(Element chunk) {
        assertThat(chunk.hasAttribute("skip-limit")).isFalse();
        assertThat(chunk.hasAttribute("retry-limit")).isFalse();
    }

    /** No step lets one item stop all others. */
    @Test
    void every_step_but_the_check_sets_aside_what_is_odd() throws IOException {
        assertThat(chunks().stream().map(Named::getName))
                .containsExactly(
                        "month.xml count",
                        "month.xml write",
                        "night.xml open",
                        "night.xml watch",
                        "night.xml sweep",
                        "night.xml act",
                        "night.xml tell",
                        "night.xml forget");
        assertThat(jobs().stream().flatMap(job -> elements(job.getPayload(), "step")))
                .hasSize(9);
    }

    /** A month that nobody got is not done; a night whose only item is odd still has its other steps to do. */
    @ParameterizedTest
    @MethodSource("chunks")
    void a_step_of_the_month_that_refuses_all_fails(Element chunk) {
        boolean ofMonth = ((Element) chunk.getParentNode().getParentNode())
                .getAttribute("id")
                .equals("month");

        assertThat(listeners(chunk).contains("noneDone")).isEqualTo(ofMonth);
    }

    /** A server restarts what it does not know to run: only our claim tells whether somebody does. */
    @ParameterizedTest
    @MethodSource("jobs")
    void every_run_demands_its_claim_before_its_first_step(Element job) {
        Element listeners = elements(job, "listeners").findFirst().orElseThrow();

        assertThat(listeners.getParentNode()).isEqualTo(job);
        assertThat(elements(listeners, "listener").map(of -> of.getAttribute("ref")))
                .containsExactly("claimedRun");
        assertThat(job.getAttribute("restartable")).isEmpty();
    }

    /** What a batchlet counts is not kept with what it does: this one does nothing that is counted once only. */
    @ParameterizedTest
    @MethodSource("jobs")
    void what_is_counted_once_is_counted_in_a_chunk(Element job) {
        assertThat(elements(job, "batchlet").map(of -> of.getAttribute("ref"))).isSubsetOf("checkDeadlines");
    }

    /** A step that may run again when it is complete would begin anew after a restart. */
    @ParameterizedTest
    @MethodSource("jobs")
    void what_is_complete_is_not_done_again_by_a_restart(Element job) {
        assertThat(elements(job, "step")).isNotEmpty().allSatisfy(step -> {
            assertThat(step.getAttribute("allow-start-if-complete")).isEmpty();
            assertThat(step.getAttribute("start-limit")).isEmpty();
        });
    }

    private static List<String> listeners(Element chunk) {
        return elements((Element) chunk.getParentNode(), "listener")
                .map(of -> of.getAttribute("ref"))
                .toList();
    }

    private static List<String> classes(Element chunk, String sort) {
        return elements(chunk, sort)
                .flatMap(all -> Stream.concat(elements(all, "include"), elements(all, "exclude")))
                .map(one -> one.getTagName() + " " + one.getAttribute("class"))
                .toList();
    }

    private static Stream<Element> elements(Element within, String name) {
        var found = within.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    private static Element read(Path file) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getDocumentElement();
        } catch (Exception e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }
}
