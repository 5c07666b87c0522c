package se.hemvist.intake.attachment;

import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;

/** Everything that can be refused about files of cases. */
public abstract sealed class AttachmentRefusal extends Refusal {

    private AttachmentRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** The case has no such file, or has it no longer. */
    public static final class UnknownFile extends AttachmentRefusal {
        public UnknownFile() {
            super(Kind.UNKNOWN, Map.of());
        }
    }

    /** A file of no bytes. */
    public static final class FileEmpty extends AttachmentRefusal {
        public FileEmpty() {
            super(Kind.INPUT, Map.of());
        }
    }

    /** A file of more bytes than the municipality takes. */
    @Guards(dated = SizeLimit.class)
    public static final class FileTooLarge extends AttachmentRefusal {
        public FileTooLarge(long size, long limit) {
            super(Kind.TOO_LARGE, Map.of("size", size, "limit", limit));
        }
    }

    /** A content of no kind that is taken. */
    @Guards(dated = KindPolicy.class)
    public static final class KindNotTaken extends AttachmentRefusal {
        public KindNotTaken(Collection<MediaKind> taken) {
            super(Kind.RULE, Map.of("taken", new TreeSet<>(taken)));
            at("Content-Type");
        }
    }

    /** A content that is not of the kind that it is said to be. */
    @Guards(dated = KindPolicy.class)
    public static final class NotAsSaid extends AttachmentRefusal {
        public NotAsSaid(MediaKind found) {
            super(Kind.RULE, Map.of("found", found.mediaType()));
            at("Content-Type");
        }
    }
}
