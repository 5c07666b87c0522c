package se.hemvist.ear.city;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small file of a kind that cases hold; the same words make the same bytes. */
public final class SampleFile {

    private static final LocalDateTime ALWAYS = LocalDateTime.of(2026, 1, 1, 0, 0);

    private static final String PDF =
            """
            %%PDF-1.7
            1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
            2 0 obj << /Type /Pages /Kids [] /Count 0 >> endobj
            %% %s
            trailer << /Root 1 0 R /Size 3 >>
            %%%%EOF
            """;

    private static final String CONTENT_TYPES =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Override PartName="/word/document.xml"
            ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
            """;

    private static final String DOCUMENT =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
            <w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body></w:document>
            """;

    private final String mediaType;
    private final byte[] content;

    private SampleFile(String mediaType, byte[] content) {
        this.mediaType = mediaType;
        this.content = content;
    }

    /** Plain text. */
    public static SampleFile text(String words) {
        return new SampleFile("text/plain", bytes(words + "\n"));
    }

    /** A document without pages, whose words stand in a comment. */
    public static SampleFile pdf(String words) {
        return new SampleFile("application/pdf", bytes(PDF.formatted(words)));
    }

    /** A text document of one paragraph. */
    public static SampleFile docx(String words) {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream parts = new ZipOutputStream(archive)) {
            write(parts, "[Content_Types].xml", CONTENT_TYPES);
            write(parts, "word/document.xml", DOCUMENT.formatted(words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SampleFile(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document", archive.toByteArray());
    }

    Answer sendTo(Caller caller, String path) {
        return caller.post(
                path,
                content,
                Map.of("Content-Type", mediaType, "Content-Disposition", "attachment; filename=\"handling\""));
    }

    private static void write(ZipOutputStream parts, String name, String words) throws IOException {
        ZipEntry part = new ZipEntry(name);
        part.setTimeLocal(ALWAYS);
        parts.putNextEntry(part);
        parts.write(bytes(words));
        parts.closeEntry();
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
