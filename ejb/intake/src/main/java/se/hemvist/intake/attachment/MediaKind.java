package se.hemvist.intake.attachment;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A kind of file that the house can tell from its content. */
public enum MediaKind {
    /** A document in its final form. */
    PDF("application/pdf", "pdf"),
    /** A photograph or a scanned page. */
    JPEG("image/jpeg", "jpg"),
    /** A picture or a scanned page. */
    PNG("image/png", "png"),
    /** Plain text in UTF-8. */
    TEXT("text/plain", "txt"),
    /** A text document of Office Open XML, without macros. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    /** A text document of OpenDocument. */
    ODT("application/vnd.oasis.opendocument.text", "odt");

    private final String mediaType;
    private final String extension;

    MediaKind(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** As HTTP names it. */
    public String mediaType() {
        return mediaType;
    }

    /** What the names of such files end in, without the dot. */
    public String extension() {
        return extension;
    }

    /** The kind of that media type, whatever its parameters; empty if it is none of these. */
    static Optional<MediaKind> of(String mediaType) {
        String bare = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(kind -> kind.mediaType.equals(bare)).findFirst();
    }
}
