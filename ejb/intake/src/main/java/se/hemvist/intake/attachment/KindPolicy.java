package se.hemvist.intake.attachment;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.hemvist.intake.attachment.AttachmentRefusal.KindNotTaken;
import se.hemvist.intake.attachment.AttachmentRefusal.NotAsSaid;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;

/**
 * Which kinds of files a case holds. The day on which one is handed in governs.
 *
 * @param taken the kinds, told from the content itself
 */
record KindPolicy(Set<MediaKind> taken) {

    /** A sender who does not know says this of any file. */
    private static final String ANY = "application/octet-stream";

    static final Effective<KindPolicy> ALL_PROGRAMMES = Effective.since(
            LocalDate.of(2002, 1, 1), new KindPolicy(EnumSet.allOf(MediaKind.class)), Source.assumed("A-63"));

    KindPolicy {
        taken = Set.copyOf(taken);
    }

    /**
     * The kind of a file.
     *
     * @param found what the content itself shows
     * @param said  the media type that its sender says it is of
     * @throws KindNotTaken if it is of none that is taken
     * @throws NotAsSaid    if it is another one than is said
     */
    MediaKind demand(Optional<MediaKind> found, Optional<String> said) {
        MediaKind kind = found.filter(taken::contains).orElseThrow(() -> new KindNotTaken(taken));
        boolean contradicted = said.filter(type -> !type.startsWith(ANY))
                .filter(type -> !MediaKind.of(type).equals(found))
                .isPresent();
        if (contradicted) {
            throw new NotAsSaid(kind);
        }
        return kind;
    }
}
