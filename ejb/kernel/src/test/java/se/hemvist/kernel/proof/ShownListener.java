package se.hemvist.kernel.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Writes down which marked tests ran and passed, as {@code number,test} lines in {@code target/shown} of the module,
 * one file per JVM.
 * A method with many invocations passed if each of them did; a class passed if each of its tests that was run did.
 * Nothing is written for what failed, was given up or was skipped.
 */
public final class ShownListener implements TestExecutionListener {

    private final Path folder;
    private final String file = UUID.randomUUID() + ".csv";
    private final Map<String, Status> ended = new ConcurrentHashMap<>();
    private final Map<String, Boolean> verdicts = new TreeMap<>();

    public ShownListener() {
        this(Tree.module().resolve("target/shown"));
    }

    ShownListener(Path folder) {
        this.folder = folder;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        ended.put(test.getUniqueId(), result.getStatus());
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        plan.getRoots().forEach(root -> judge(plan, root));
        List<String> lines = verdicts.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
        if (!lines.isEmpty()) {
            write(lines);
        }
    }

    private void judge(TestPlan plan, TestIdentifier node) {
        node.getSource().flatMap(Mark::on).ifPresent(mark -> {
            boolean passed = passed(plan, node);
            mark.numbers().forEach(number -> verdicts.merge(number + "," + mark.test(), passed, Boolean::logicalAnd));
        });
        plan.getChildren(node).forEach(child -> judge(plan, child));
    }

    private boolean passed(TestPlan plan, TestIdentifier node) {
        return plan.getDescendants(node).stream().allMatch(this::passedIfRun)
                && passedIfRun(node)
                && (ran(node) || plan.getDescendants(node).stream().anyMatch(this::ran));
    }

    private boolean ran(TestIdentifier node) {
        return node.isTest() && ended.containsKey(node.getUniqueId());
    }

    private boolean passedIfRun(TestIdentifier node) {
        return ended.getOrDefault(node.getUniqueId(), Status.SUCCESSFUL) == Status.SUCCESSFUL;
    }

    private void write(List<String> lines) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(file), lines, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
