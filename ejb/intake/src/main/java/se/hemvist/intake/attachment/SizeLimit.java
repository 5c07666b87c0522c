package se.hemvist.intake.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.hemvist.intake.attachment.AttachmentRefusal.FileEmpty;
import se.hemvist.intake.attachment.AttachmentRefusal.FileTooLarge;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.setting.SettableNumber;
import se.hemvist.kernel.setting.Settings;
import se.hemvist.kernel.setting.Values;

/** How large a file of a case may be in a municipality. The day on which it is handed in governs. */
@ApplicationScoped
public class SizeLimit {

    /** In bytes, the most that any municipality takes: as much as the house lets in at all. */
    public static final long MOST_ANYWHERE = 10_000 * 1024L;

    private static final int KILOBYTE = 1024;

    @Inject
    Settings settings;

    @Inject
    MostKilobytes most;

    /**
     * Lets a file of so many bytes pass.
     *
     * @throws FileEmpty    if there is nothing in it
     * @throws FileTooLarge if there is more in it than the municipality takes
     */
    void demand(long size, Municipality municipality, LocalDate day) {
        Version<Integer> kilobytes = settings.on(most, municipality, day);
        long limit = inBytes(kilobytes);
        if (size == 0) {
            throw new FileEmpty();
        }
        if (size > limit) {
            throw new FileTooLarge(size, limit).by(kilobytes);
        }
    }

    /** The size of the largest file that the municipality takes on the day, by these values. */
    long inBytes(Municipality municipality, LocalDate day, Values values) {
        return inBytes(values.on(most, municipality, day));
    }

    private static long inBytes(Version<Integer> kilobytes) {
        return (long) kilobytes.rule() * KILOBYTE;
    }

    /** The size of the largest file, in kilobytes of 1,024 bytes. */
    @ApplicationScoped
    static class MostKilobytes extends SettableNumber {

        static final String NAME = "file-most-kilobytes";

        private static final Effective<Integer> DEFAULTS =
                Effective.since(LocalDate.of(2002, 1, 1), 10_000, Source.assumed("A-63"));

        MostKilobytes() {
            super(new Named(NAME, "kilobytes", new Bounds(1, (int) (MOST_ANYWHERE / KILOBYTE))), DEFAULTS);
        }
    }
}
