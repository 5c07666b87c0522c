package se.hemvist.followup.report;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The figures that a report holds, read back from each of its forms. */
final class ReportForms {

    private ReportForms() {}

    /** Every figure by sheet, line and column; one withheld is two dots. */
    static Map<String, String> fromJson(JsonObject report) {
        Map<String, String> figures = new TreeMap<>();
        for (JsonObject sheet : report.getJsonArray("sheets").getValuesAs(JsonObject.class)) {
            String name = sheet.getString("sheet");
            int line = 0;
            List<JsonObject> lines = new ArrayList<>(sheet.getJsonArray("lines").getValuesAs(JsonObject.class));
            lines.add(sheet.getJsonObject("total"));
            for (JsonObject each : lines) {
                String place = name + "/" + line++ + "/";
                each.forEach((column, value) -> {
                    if (value instanceof JsonNumber number) {
                        figures.put(
                                place + column, plain(number.bigDecimalValue().toPlainString()));
                    } else if (value == JsonValue.NULL) {
                        figures.put(place + column, "..");
                    }
                });
            }
        }
        return figures;
    }

    static Map<String, String> fromCsv(String file) {
        Map<String, String> figures = new TreeMap<>();
        Map<String, List<String>> organisations = new HashMap<>();
        file.lines().skip(1).map(line -> line.split(";", -1)).forEach(cells -> {
            List<String> known = organisations.computeIfAbsent(cells[0], sheet -> new ArrayList<>());
            if (!known.contains(cells[2])) {
                known.add(cells[2]);
            }
            String value = cells[5].equals("1") ? ".." : plain(cells[4].replace(',', '.'));
            figures.put(cells[0] + "/" + known.indexOf(cells[2]) + "/" + cells[3], value);
        });
        return figures;
    }

    /** As a spreadsheet program reads it: the sheets by the workbook's list, texts by the list of shared ones. */
    static Map<String, String> fromWorkbook(byte[] file) throws Exception {
        Map<String, Document> parts = new HashMap<>();
        Path book = Files.write(Files.createTempFile("report", ".xlsx"), file);
        try (ZipFile zip = new ZipFile(book.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().endsWith(".xml")) {
                    parts.put(
                            entry.getName(),
                            DocumentBuilderFactory.newInstance()
                                    .newDocumentBuilder()
                                    .parse(zip.getInputStream(entry)));
                }
            }
        } finally {
            Files.delete(book);
        }
        List<String> texts = elements(parts.get("xl/sharedStrings.xml"), "si").stream()
                .map(Element::getTextContent)
                .toList();
        Map<String, String> figures = new TreeMap<>();
        List<Element> sheets = elements(parts.get("xl/workbook.xml"), "sheet");
        for (int i = 1; i < sheets.size(); i++) {
            Document sheet = parts.get("xl/worksheets/sheet" + (i + 1) + ".xml");
            figures.putAll(figures(sheets.get(i).getAttribute("name"), cells(sheet, texts)));
        }
        return figures;
    }

    private static Map<String, String> figures(String name, Map<String, String> cells) {
        Map<String, String> figures = new TreeMap<>();
        cells.forEach((place, value) -> {
            String column = place.replaceAll("[0-9]", "");
            int row = Integer.parseInt(place.replaceAll("[A-Z]", ""));
            if (!column.equals("A") && row > 1) {
                figures.put(
                        name + "/" + (row - 2) + "/" + cells.get(column + "1"),
                        value.equals("..") ? ".." : plain(value));
            }
        });
        return figures;
    }

    private static Map<String, String> cells(Document sheet, List<String> texts) {
        Map<String, String> cells = new HashMap<>();
        for (Element cell : elements(sheet, "c")) {
            if (!cell.getTextContent().isEmpty()) {
                String text = cell.getTextContent();
                cells.put(
                        cell.getAttribute("r"),
                        cell.getAttribute("t").equals("s") ? texts.get(Integer.parseInt(text)) : text);
            }
        }
        return cells;
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static String plain(String number) {
        return new BigDecimal(number).stripTrailingZeros().toPlainString();
    }
}
