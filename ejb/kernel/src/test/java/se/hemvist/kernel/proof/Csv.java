package se.hemvist.kernel.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Comma-separated lines in UTF-8; a field may be quoted, a line that starts with # is a comment. */
final class Csv {

    private Csv() {}

    /** The lines of a file below its header. */
    static List<List<String>> rows(Path file, String header) {
        List<String> lines = lines(file);
        if (lines.isEmpty() || !lines.get(0).equals(header)) {
            throw new IllegalStateException("%s does not start with %s".formatted(file, header));
        }
        int width = fields(header).size();
        List<List<String>> rows = lines.stream().skip(1).map(Csv::fields).toList();
        for (List<String> row : rows) {
            if (row.size() != width) {
                throw new IllegalStateException(
                        "%s: %s has %d fields instead of %d".formatted(file, row, row.size(), width));
            }
        }
        return rows;
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                field.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
