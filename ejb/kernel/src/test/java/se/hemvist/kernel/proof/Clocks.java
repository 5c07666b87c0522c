package se.hemvist.kernel.proof;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The list of clocks, with what the house makes of each. */
public final class Clocks {

    static final String HEADER = "id,source,clock,start,length,then,kept";

    private Clocks() {}

    static List<List<String>> rows(Path root) {
        return Csv.rows(root.resolve(Tree.CLOCKS), HEADER);
    }

    /** How each is kept, by its number: a word, and after a colon why it is no row in the register of deadlines. */
    public static Map<String, String> kept() {
        Map<String, String> kept = new TreeMap<>();
        rows(Tree.root()).forEach(row -> kept.put(row.get(0), row.get(row.size() - 1)));
        return kept;
    }
}
