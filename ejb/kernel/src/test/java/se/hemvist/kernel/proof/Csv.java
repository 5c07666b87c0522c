package se.hemvist.kernel.proof;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Comma-separated lines in UTF-8; a field may be quoted, a line that starts with # is a comment. */
public final class Csv {

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
                    .filter(Csv::says)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a file on the class path below its header, each in its fields. */
    public static List<List<String>> resource(String name) {
        InputStream found = Optional.ofNullable(Csv.class.getResourceAsStream(name))
                .orElseThrow(() -> new IllegalArgumentException("no " + name));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8))) {
            return reader.lines().filter(Csv::says).skip(1).map(Csv::fields).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean says(String line) {
        return !line.startsWith("#") && !line.isBlank();
    }

    /** The fields of one line. */
    public static List<String> fields(String line) {
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
