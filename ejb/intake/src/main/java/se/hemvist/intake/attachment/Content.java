package se.hemvist.intake.attachment;

import java.io.IOException;
import java.io.InputStream;

/** A file's content, which can be read from its beginning as often as it is opened; never as a whole in memory. */
@FunctionalInterface
public interface Content {

    /** From the first byte on; whoever opens it closes it. */
    InputStream open() throws IOException;
}
