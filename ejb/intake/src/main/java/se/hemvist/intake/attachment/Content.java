package se.hemvist.intake.attachment;

import java.io.IOException;
import java.io.InputStream;

/** A file's content, which can be read from its beginning as often as it is opened; never as a whole in memory. */
@FunctionalInterface
public interface Content {

    /** From the first byte on; whoever opens it closes it. */
    InputStream open() throws IOException;

    /** How long it is, and its hash; it is read through for that, unless whoever took it in has done so. */
    default Measured measure() throws IOException {
        return Measured.of(this);
    }

    /** The same content, measured while it was taken in. */
    default Content measured(Measured already) {
        return new Content() {
            @Override
            public InputStream open() throws IOException {
                return Content.this.open();
            }

            @Override
            public Measured measure() {
                return already;
            }
        };
    }
}
