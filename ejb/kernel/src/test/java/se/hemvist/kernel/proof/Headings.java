package se.hemvist.kernel.proof;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a rule may name as its source: a heading of the two cities' documents, a paragraph of a law that the list of
 * requirements leans on, or one of the house's own readings, A-01 to A-59.
 */
public final class Headings {

    /** The acts on how time is counted, which bear rules of the kernel but no requirement of their own. */
    private static final Set<String> TIME = Set.of("1930:173", "1989:253");

    private static final Pattern LAW =
            Pattern.compile("(?:[Ll]ag(?:en)? |SFS )?([A-Za-z]+|\\d{4}:\\d+)(?![\\p{L}\\d]).*");

    private final Set<String> stockholm;
    private final Set<String> goteborg;
    private final Set<String> law;
    private final Set<String> laws;
    private final Set<String> assumptions;

    private Headings(Path root) {
        Requirements requirements = Requirements.in(root);
        this.stockholm = headings(requirements, "S-");
        this.goteborg = headings(requirements, "G-");
        this.law = headings(requirements, "L-");
        this.laws =
                Stream.concat(law.stream().map(Headings::act), TIME.stream()).collect(Collectors.toUnmodifiableSet());
        this.assumptions = Csv.rows(root.resolve("ejb/assumptions.csv"), "id,question,reading").stream()
                .map(row -> row.get(0))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those of the tree that the test runs in. */
    public static Headings ofTheSources() {
        return new Headings(Tree.root());
    }

    static Headings in(Path root) {
        return new Headings(root);
    }

    /** Whether Stockholm's brochure has this heading. */
    public boolean inStockholm(String heading) {
        return stockholm.contains(heading);
    }

    /** Whether Göteborg's routine has this heading. */
    public boolean inGoteborg(String heading) {
        return goteborg.contains(heading);
    }

    /** Whether the paragraph, such as {@code JB 12:45 a}, belongs to a law that the house leans on. */
    public boolean inLaw(String paragraph) {
        return law.contains(paragraph) || laws.contains(act(paragraph));
    }

    /** Whether this is the number of a listed reading, such as {@code A-27}. */
    public boolean isAssumption(String number) {
        return assumptions.contains(number);
    }

    /** Whether a source named by document and section exists; the document decides which list is asked. */
    public boolean has(String document, String section) {
        String name = document.toLowerCase(Locale.ROOT);
        if (isAssumption(section)) {
            return true;
        }
        if (name.contains("göteborg")) {
            return inGoteborg(section);
        }
        if (name.contains("stockholm") || name.contains("försöks- och träningslägenheter")) {
            return inStockholm(section);
        }
        return inLaw(section) || inLaw(document + " " + section);
    }

    private static Set<String> headings(Requirements requirements, String prefix) {
        return requirements.all().stream()
                .filter(requirement -> requirement.id().startsWith(prefix))
                .flatMap(Requirement::headings)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String act(String paragraph) {
        Matcher found = LAW.matcher(paragraph);
        return found.matches() ? found.group(1) : "";
    }
}
