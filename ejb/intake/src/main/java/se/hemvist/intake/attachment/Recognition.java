package se.hemvist.intake.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Tells from a content itself of which kind it is, whatever is said of it. */
final class Recognition {

    /**
     * How the files of a kind begin.
     *
     * @param start in hexadecimal digits
     */
    private record Signature(MediaKind kind, String start) {}

    private static final List<Signature> SIGNATURES = List.of(
            new Signature(MediaKind.PDF, "255044462d"),
            new Signature(MediaKind.JPEG, "ffd8ff"),
            new Signature(MediaKind.PNG, "89504e470d0a1a0a"));

    private static final String ZIP = "504b0304";
    private static final int LONGEST = 8;

    private Recognition() {}

    /** The kind; empty if it is of none of those that the house can tell. */
    static Optional<MediaKind> of(Content content) throws IOException {
        String head = head(content);
        Optional<MediaKind> signed = SIGNATURES.stream()
                .filter(signature -> head.startsWith(signature.start()))
                .map(Signature::kind)
                .findFirst();
        if (signed.isPresent()) {
            return signed;
        }
        return head.startsWith(ZIP) ? ZippedText.kind(content) : text(content);
    }

    private static Optional<MediaKind> text(Content content) throws IOException {
        return PlainText.is(content) ? Optional.of(MediaKind.TEXT) : Optional.empty();
    }

    private static String head(Content content) throws IOException {
        try (InputStream opened = content.open()) {
            return HexFormat.of().formatHex(opened.readNBytes(LONGEST));
        }
    }
}
