package se.hemvist.kernel.proof;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.launcher.PostDiscoveryFilter;

/** Stops a test run at a mark whose number is not in the list; it filters nothing out. */
public final class KnownNumbers implements PostDiscoveryFilter {

    private final Optional<Requirements> requirements;

    public KnownNumbers() {
        this(Tree.rootAbove(Tree.module()));
    }

    KnownNumbers(Optional<Path> root) {
        this.requirements = root.map(Requirements::in);
    }

    @Override
    public FilterResult apply(TestDescriptor test) {
        test.getSource().flatMap(Mark::on).ifPresent(mark -> requirements.ifPresent(known -> check(mark, known)));
        return FilterResult.included("marks are known");
    }

    private static void check(Mark mark, Requirements known) {
        mark.numbers().stream().filter(number -> !known.has(number)).findFirst().ifPresent(number -> {
            throw new UnknownNumber(number, mark.test());
        });
    }
}
