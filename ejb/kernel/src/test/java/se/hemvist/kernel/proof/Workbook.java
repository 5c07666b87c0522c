package se.hemvist.kernel.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A workbook (XLSX), as a spreadsheet program reads it: the sheets by the workbook's list, texts by the list of shared ones.
 *
 * @param sheets by their names, in their order; each with its cells by their places, such as {@code B2}, empty ones left out
 */
public record Workbook(Map<String, Map<String, String>> sheets) {

    private static final String PART = ".xml";

    /**
     * What the file holds.
     *
     * @throws IllegalArgumentException if it is no workbook
     */
    public static Workbook read(byte[] file) {
        Map<String, Document> parts = parts(file);
        List<String> texts = elements(part(parts, "xl/sharedStrings.xml"), "si")
                .map(Element::getTextContent)
                .toList();
        List<Element> listed = elements(part(parts, "xl/workbook.xml"), "sheet").toList();
        Map<String, Map<String, String>> sheets = new LinkedHashMap<>();
        for (int i = 0; i < listed.size(); i++) {
            Document sheet = part(parts, "xl/worksheets/sheet" + (i + 1) + PART);
            sheets.put(listed.get(i).getAttribute("name"), cells(sheet, texts));
        }
        return new Workbook(sheets);
    }

    private static Map<String, String> cells(Document sheet, List<String> texts) {
        Map<String, String> cells = new HashMap<>();
        elements(sheet, "c").filter(cell -> !cell.getTextContent().isEmpty()).forEach(cell -> {
            String text = cell.getTextContent();
            cells.put(
                    cell.getAttribute("r"),
                    cell.getAttribute("t").equals("s") ? texts.get(Integer.parseInt(text)) : text);
        });
        return cells;
    }

    /** By the list at its end, as programs read it: the entries themselves do not say how long they are. */
    private static Map<String, Document> parts(byte[] file) {
        try {
            Path book = Files.write(Files.createTempFile("book", ".xlsx"), file);
            try (ZipFile zip = new ZipFile(book.toFile())) {
                return parts(zip);
            } finally {
                Files.delete(book);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Document> parts(ZipFile zip) throws IOException {
        Map<String, Document> parts = new HashMap<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (entry.getName().endsWith(PART)) {
                parts.put(entry.getName(), document(zip.getInputStream(entry)));
            }
        }
        return parts;
    }

    private static Document part(Map<String, Document> parts, String name) {
        return Optional.ofNullable(parts.get(name)).orElseThrow(() -> new IllegalArgumentException("no " + name));
    }

    private static Document document(InputStream xml) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Stream<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }
}
