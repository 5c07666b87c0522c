package se.hemvist.kernel.proof;

import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Prints what tests measured, and the seeds that they went by; the build's own reports leave it out. */
public final class MeasuredListener implements TestExecutionListener {

    @Override
    public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
        entry.getKeyValuePairs()
                .forEach((what, value) -> System.out.printf("%s: %s: %s%n", test.getDisplayName(), what, value));
    }
}
