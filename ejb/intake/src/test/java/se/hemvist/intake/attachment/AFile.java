package se.hemvist.intake.attachment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as they are handed in. */
final class AFile {

    static final String NAME = "Intyg om behandling.pdf";
    static final byte[] PDF = bytes("%PDF-1.7\n1 0 obj << >> endobj\n%%EOF\n");

    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private AFile() {}

    static NewAttachment pdf() {
        return named(NAME, PDF);
    }

    static NewAttachment named(String name, byte[] content) {
        return new NewAttachment(Optional.of(name), Optional.empty(), content(content));
    }

    static NewAttachment said(String type, byte[] content) {
        return new NewAttachment(Optional.of(NAME), Optional.of(type), content(content));
    }

    static Content content(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** So many bytes of a document. */
    static byte[] pdfOf(int size) {
        byte[] content = new byte[size];
        for (int i = 0; i < size; i++) {
            content[i] = (byte) (i * 31 + i / 251);
        }
        System.arraycopy(PDF, 0, content, 0, PDF.length);
        return content;
    }

    static byte[] openDocument(String type) {
        return zip("mimetype", type, "content.xml", "<office:document-content/>");
    }

    /** As word processors write it: what the whole is said to be stands at the end. */
    static byte[] office(String main) {
        return zip(
                "word/document.xml",
                "<w:document/>",
                "[Content_Types].xml",
                "<Override ContentType=\"" + main + "\"/>");
    }

    static byte[] office() {
        return office(MAIN);
    }

    /** An archive of parts, each with its name and its text. */
    static byte[] zip(String... namesAndTexts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                archive.putNextEntry(new ZipEntry(namesAndTexts[i]));
                archive.write(bytes(namesAndTexts[i + 1]));
                archive.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
