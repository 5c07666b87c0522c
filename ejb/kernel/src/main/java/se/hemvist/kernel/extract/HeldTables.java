package se.hemvist.kernel.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what a context says of its tables from two files beside its bean, UTF-8, parted by semicolons, no quotes, below a head
 * line. {@code held.csv}: {@code table;by;of;title;untold}, a line for every table, with a title or else why a person is not told
 * of it. {@code headings.csv}: {@code table;column;heading;said}, a line for every column of a table with a title; without a
 * heading it is not told of, being an id or a number of the house's own. How it is said: as it is written, by an enum's words
 * ({@code lease.waiver.TribunalAnswer}), by the name of that for which an id stands ({@code id:organisation}), or {@code withheld}.
 */
public final class HeldTables {

    private static final String HELD = "table;by;of;title;untold";
    private static final String HEADINGS = "table;column;heading;said";
    private static final String ROOT = "se.hemvist.";
    private static final String ID = "id:";

    private HeldTables() {}

    /**
     * Those of which a person is told, in the order of the file.
     *
     * @throws IllegalStateException if a file is missing, or has a line that says nothing
     */
    public static List<HeldTable> beside(Class<?> bean) {
        Map<String, List<HeldColumn>> columns = new LinkedHashMap<>();
        for (String[] line : lines(bean, "headings.csv", HEADINGS)) {
            List<HeldColumn> told = columns.computeIfAbsent(line[0], none -> new ArrayList<>());
            if (!line[2].isEmpty()) {
                told.add(new HeldColumn(line[1], line[2], wording(bean, line[3])));
            }
        }
        return lines(bean, "held.csv", HELD).stream()
                .filter(line -> !line[3].isEmpty())
                .map(line -> new HeldTable(
                        line[0], line[1], line[2], line[3], List.copyOf(columns.getOrDefault(line[0], List.of()))))
                .toList();
    }

    private static Wording wording(Class<?> bean, String said) {
        if (said.isEmpty()) {
            return Wording.written();
        }
        if (said.equals("withheld")) {
            return Wording.withheld();
        }
        return said.startsWith(ID)
                ? Wording.named(said.substring(ID.length()))
                : Wording.constant(constants(bean, said));
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends Enum<?>> constants(Class<?> bean, String said) {
        try {
            return (Class<? extends Enum<?>>) Class.forName(ROOT + said, true, bean.getClassLoader());
        } catch (ClassNotFoundException unknown) {
            throw new IllegalStateException("headings.csv beside %s names %s".formatted(bean.getName(), said), unknown);
        }
    }

    private static List<String[]> lines(Class<?> bean, String file, String head) {
        InputStream found = Optional.ofNullable(bean.getResourceAsStream(file))
                .orElseThrow(() -> new IllegalStateException("no %s beside %s".formatted(file, bean.getName())));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8))) {
            int parts = head.split(";").length;
            return reader.lines().skip(1).map(line -> parts(line, parts)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String[] parts(String line, int wanted) {
        String[] parts = line.split(";", -1);
        if (parts.length != wanted) {
            throw new IllegalStateException("«%s» has %d parts, not %d".formatted(line, parts.length, wanted));
        }
        return parts;
    }
}
