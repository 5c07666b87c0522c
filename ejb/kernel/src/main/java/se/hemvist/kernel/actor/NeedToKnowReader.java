package se.hemvist.kernel.actor;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import se.hemvist.kernel.actor.NeedToKnow.Entry;

/**
 * Reads {@code need-to-know.csv}: UTF-8, a head line, five parts per line parted by semicolons, no quotes. Takes
 * nothing for granted: whatever it does not understand keeps the house from starting.
 */
class NeedToKnowReader {

    private static final String FILE = "/need-to-know.csv";
    private static final String HEAD = "operation;role;relation;fields;source";
    private static final Pattern OPERATION = Pattern.compile(Words.KEBAB + "\\." + Words.KEBAB);
    private static final Pattern RELATION = Pattern.compile("\\*|" + Words.KEBAB);
    private static final Pattern FIELDS = Pattern.compile("\\*|" + Words.KEBAB + "(," + Words.KEBAB + ")*");

    private static final class OfTheHouse {
        private static final NeedToKnow TABLE = load();
    }

    @Produces
    @Singleton
    static NeedToKnow ofTheHouse() {
        return OfTheHouse.TABLE;
    }

    /** Now, rather than when the first one calls. */
    static void refuseUnsoundTable(@Observes Startup start, NeedToKnow table) {
        if (table.entries().isEmpty()) {
            throw new IllegalStateException("need-to-know.csv gives nobody anything");
        }
    }

    private static NeedToKnow load() {
        try (InputStream file = NeedToKnowReader.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("The table " + FILE + " is missing");
            }
            return read(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @throws IllegalStateException naming the line and what is wrong with it */
    static NeedToKnow read(Reader text) {
        List<String> lines = new BufferedReader(text).lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(HEAD)) {
            throw new IllegalStateException("need-to-know.csv must begin with " + HEAD);
        }
        List<Entry> entries = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (int i = 1; i < lines.size(); i++) {
            Entry entry = entry(lines.get(i), i + 1);
            demand(
                    seen.add(List.of(entry.operation(), entry.role().name(), entry.relation())),
                    i + 1,
                    "says again what an earlier line says");
            entries.add(entry);
        }
        return new NeedToKnow(entries);
    }

    private static Entry entry(String line, int number) {
        String[] parts = line.split(";", -1);
        demand(parts.length == 5, number, "has %d parts, not five".formatted(parts.length));
        demand(OPERATION.matcher(parts[0]).matches(), number, "names no operation like case.read");
        demand(isRole(parts[1]), number, "names the unknown role «%s»".formatted(parts[1]));
        demand(RELATION.matcher(parts[2]).matches(), number, "names no relation like provider, * or installation");
        demand(FIELDS.matcher(parts[3]).matches(), number, "lists no fields like case,person or *");
        List<String> fields = List.of(parts[3].split(","));
        demand(new HashSet<>(fields).size() == fields.size(), number, "lists a group of fields twice");
        demand(!parts[4].isBlank() && parts[4].strip().equals(parts[4]), number, "gives no source");
        return new Entry(parts[0], new Role(parts[1]), parts[2], Set.copyOf(fields), parts[4]);
    }

    private static boolean isRole(String name) {
        return Actors.ALL.stream().anyMatch(role -> role.name().equals(name));
    }

    private static void demand(boolean sound, int line, String fault) {
        if (!sound) {
            throw new IllegalStateException("need-to-know.csv, line %d, %s".formatted(line, fault));
        }
    }
}
