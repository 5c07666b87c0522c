package se.hemvist.kernel.proof;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.launcher.PostDiscoveryFilter;

/** Stops a test run at a mark whose number is in no list; it filters nothing out. */
public final class KnownNumbers implements PostDiscoveryFilter {

    private final Optional<Numbers> numbers;

    public KnownNumbers() {
        this(Tree.rootAbove(Tree.module()));
    }

    KnownNumbers(Optional<Path> root) {
        this.numbers = root.map(Numbers::in);
    }

    @Override
    public FilterResult apply(TestDescriptor test) {
        test.getSource().flatMap(Mark::on).ifPresent(mark -> numbers.ifPresent(known -> check(mark, known)));
        return FilterResult.included("marks are known");
    }

    private static void check(Mark mark, Numbers known) {
        mark.numbers().stream().filter(number -> !known.has(number)).findFirst().ifPresent(number -> {
            throw new UnknownNumber(number, mark.test());
        });
    }
}
