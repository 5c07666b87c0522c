package se.hemvist.intake.attachment;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Text documents that are archives of parts, told by the part that says what the whole is. No part is unpacked beyond
 * what is needed for that, and none of an archive that would become much larger than any document.
 */
final class ZippedText {

    private static final String OPEN_DOCUMENT = "mimetype";
    private static final String OFFICE_OPEN_XML = "[Content_Types].xml";

    /** What the main part of a text document without macros is called there. */
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private static final int MOST_PARTS = 2_000;
    private static final int MOST_TOLD = 64 * 1024;
    private static final long MOST_UNPACKED = 100L * 1024 * 1024;
    private static final int AT_A_TIME = 8192;

    private ZippedText() {}

    /** The kind; empty if it is another archive, or a broken, a cut-off or a boundless one. */
    static Optional<MediaKind> kind(Content content) throws IOException {
        try (InputStream opened = content.open();
                ZipInputStream parts = new ZipInputStream(opened)) {
            return kind(parts);
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static Optional<MediaKind> kind(ZipInputStream parts) throws IOException {
        long unpacked = 0;
        ZipEntry part = parts.getNextEntry();
        for (int number = 1; part != null && number <= MOST_PARTS; number++) {
            if (number == 1 && part.getName().equals(OPEN_DOCUMENT)) {
                return told(parts).equals(MediaKind.ODT.mediaType()) ? Optional.of(MediaKind.ODT) : Optional.empty();
            }
            if (part.getName().equals(OFFICE_OPEN_XML)) {
                return told(parts).contains(MAIN) ? Optional.of(MediaKind.DOCX) : Optional.empty();
            }
            unpacked += skipped(parts, MOST_UNPACKED - unpacked);
            if (unpacked >= MOST_UNPACKED) {
                return Optional.empty();
            }
            part = parts.getNextEntry();
        }
        return Optional.empty();
    }

    private static String told(ZipInputStream parts) throws IOException {
        return new String(parts.readNBytes(MOST_TOLD), StandardCharsets.UTF_8).strip();
    }

    private static long skipped(ZipInputStream parts, long most) throws IOException {
        byte[] some = new byte[AT_A_TIME];
        long skipped = 0;
        for (int read = parts.read(some); read >= 0 && skipped < most; read = parts.read(some)) {
            skipped += read;
        }
        return skipped;
    }
}
