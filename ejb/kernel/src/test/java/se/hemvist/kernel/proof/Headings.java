package se.hemvist.kernel.proof;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a rule may name as its source: a heading of the two cities' documents, an act that the list of requirements
 * leans on, or one of the house's own readings, A-01 to A-72.
 */
public final class Headings {

    /** The acts on how time is counted, which bear rules of the kernel but no requirement of their own. */
    private static final Set<String> TIME = Set.of("1930:173", "1989:253");

    /**
     * Paragraphs that bear rules of the house but no requirement of their own: that an application is completed, and what a
     * decision rests on and is reported by, under the older Act and the present one.
     */
    private static final Set<String> BESIDE = Set.of("FL 20", "SoL 2001:453 4:1", "SoL 2001:453 16:6 f", "SoL 11:1");

    /** Headings with no line of their own, only further headings below them. */
    private static final Set<String> STOCKHOLM_CHAPTERS = Set.of(
            "Försöks- och träningslägenhet",
            "Målgrupper & Kontaktpersoner",
            "Uppföljning & Rapportering",
            "Kontakta oss");

    private static final Set<String> GOTEBORG_CHAPTERS = Set.of(
            "Inledning",
            "Rutin",
            "Från ansökan till beslut",
            "Förbereda inför genomförande",
            "Genomförande, uppföljning och avslut");

    /** An act by its number, or by its name or abbreviation at the start. */
    private static final Pattern ACT = Pattern.compile("\\d{4}:\\d+|^\\p{L}+");

    /** Words at the start that name no act by themselves. */
    private static final Set<String> KINDS = Set.of("lag", "lagen", "förordning", "sfs", "stockholms");

    private final Set<String> stockholm;
    private final Set<String> goteborg;
    private final Set<String> acts;
    private final Set<String> paragraphs;
    private final Set<String> assumptions;
    private final Numbers numbers;
    private final Map<String, Set<String>> byNumber;

    private Headings(Path root) {
        Requirements requirements = Requirements.in(root);
        this.stockholm = headings(requirements, "S-");
        this.goteborg = headings(requirements, "G-");
        this.acts = Stream.concat(TIME.stream(), ofLaw(requirements))
                .flatMap(Headings::acts)
                .collect(Collectors.toUnmodifiableSet());
        this.numbers = Numbers.in(root);
        this.paragraphs = Stream.of(
                        BESIDE.stream(),
                        TIME.stream(),
                        requirements.all().stream()
                                .filter(requirement -> requirement.id().startsWith("L-"))
                                .flatMap(Requirement::headings),
                        numbers.of(Part.LAW_CLOCKS).stream()
                                .flatMap(clock -> Stream.of(clock.says().get(0).split("; "))))
                .flatMap(each -> each)
                .map(Headings::cited)
                .collect(Collectors.toUnmodifiableSet());
        this.byNumber = requirements.all().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Requirement::id,
                        requirement -> requirement.headings().collect(Collectors.toUnmodifiableSet())));
        this.assumptions = Csv.rows(root.resolve(Tree.READINGS), "id,question,reading").stream()
                .map(row -> row.get(0))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those of the tree that the test runs in. */
    public static Headings ofTheSources() {
        return new Headings(Tree.root());
    }

    /** Whether Stockholm's brochure has this heading. */
    public boolean inStockholm(String heading) {
        return stockholm.contains(heading) || STOCKHOLM_CHAPTERS.contains(heading);
    }

    /** Whether Göteborg's routine has this heading. */
    public boolean inGoteborg(String heading) {
        return goteborg.contains(heading) || GOTEBORG_CHAPTERS.contains(heading);
    }

    /** Whether the act of a paragraph, such as {@code JB 12:45 a}, is one that the house leans on. */
    public boolean inLaw(String paragraph) {
        return acts(paragraph).anyMatch(acts::contains);
    }

    /** Whether the paragraph itself, such as {@code FL 12 §}, is one that a requirement or a clock of the law names. */
    public boolean namesParagraph(String paragraph) {
        return paragraphs.contains(cited(paragraph));
    }

    /** Whether any of the lists has that number. */
    public boolean isNumber(String number) {
        return numbers.has(number);
    }

    /** Whether this is the number of a listed reading, such as {@code A-27}. */
    public boolean isAssumption(String number) {
        return assumptions.contains(number);
    }

    /** Whether the requirement by that number stands under the heading, or the paragraph. */
    public boolean standsUnder(String number, String heading) {
        return byNumber.getOrDefault(number, Set.of()).contains(heading);
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
        return inLaw(document) || inLaw(section);
    }

    private static Set<String> headings(Requirements requirements, String prefix) {
        return requirements.all().stream()
                .filter(requirement -> requirement.id().startsWith(prefix))
                .flatMap(Requirement::headings)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> ofLaw(Requirements requirements) {
        return requirements.all().stream()
                .filter(requirement -> requirement.id().startsWith("L-"))
                .flatMap(requirement ->
                        Stream.concat(Stream.of(requirement.source().split("; ")), requirement.headings()));
    }

    /** The one way in which a paragraph is compared; of the Social Services Act the present one is meant. */
    private static String cited(String paragraph) {
        return paragraph
                .replace("§", "")
                .replace(",", "")
                .replace("SoL 2025:400", "SoL")
                .strip();
    }

    private static Stream<String> acts(String text) {
        return ACT.matcher(text)
                .results()
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .filter(act -> !KINDS.contains(act));
    }
}
