package se.hemvist.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.kernel.proof.Tree;

import static org.assertj.core.api.Assertions.assertThat;

/** Every Swedish term that javadoc gives in parentheses is in the glossary. */
class GlossaryTest {

    private static final Pattern JAVADOC = Pattern.compile("/\\*\\*.*?\\*/", Pattern.DOTALL);

    /** Parentheses that hold nothing but words in lower case: no digits, code or sentences. */
    private static final Pattern ASIDE = Pattern.compile("\\((\\p{Ll}[\\p{Ll} ,/-]*)\\)");

    /** A letter that English lacks, or an ending of the field's nouns that English lacks. */
    private static final Pattern SWEDISH = Pattern.compile(".*[åäö].*|.*(remiss|beslut|besked|uppdrag|kontrakt|avtal"
            + "|bolag|tagare|dnare|boende|skuld|jour|skydd|hyra|tycke|bidrag|anmodan|visning|matchning|flyttning"
            + "|hysning|dokumentation|kontrollstation|blankett|nycklar|nyckel|handlingsplan|medgivande|kommun)");

    /** Endings of an inflected word. */
    private static final Pattern INFLECTION = Pattern.compile("(e|a)?(n|t|s|r|d)?(na|en|et|s)?");

    private final Set<String> terms = terms();

    @Test
    void every_swedish_term_in_javadoc_is_in_the_glossary() {
        List<String> missing = ProductSources.all()
                .flatMap(source -> swedish(ProductSources.text(source))
                        .filter(term -> !isListed(term))
                        .map(term -> "%s: %s".formatted(source.getFileName(), term)))
                .toList();

        assertThat(missing).as("terms that ejb/GLOSSARY.md lacks").isEmpty();
    }

    @Test
    void the_scan_finds_terms_at_all() {
        assertThat(swedish("/** A home visit (hembesök), the least (half-open). */"))
                .containsExactly("hembesök");
        assertThat(swedish("/** A referral\n * (remiss, placeringsformulär) by SOAP. */"))
                .containsExactly("remiss", "placeringsformulär");
        assertThat(swedish("call(överlåtelse)")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "hembesök, true",
        "hembesöken, true",
        "andrahandsavtal, true",
        "SPINK, true",
        "samlad placerings- och inköpsfunktion, true",
        "stödfas, true",
        "hembesökare, false",
        "förhandsbesked ja, true",
        "läkarbesök, false"
    })
    void a_term_is_listed_in_any_inflection(String term, boolean listed) {
        assertThat(isListed(term)).isEqualTo(listed);
    }

    /** A phrase is listed as it stands, or by each Swedish word in it. */
    private boolean isListed(String term) {
        return isTerm(term)
                || Stream.of(term.split(" ", -1))
                        .filter(GlossaryTest::isSwedish)
                        .allMatch(this::isTerm);
    }

    private boolean isTerm(String term) {
        String word = term.toLowerCase(Locale.ROOT);
        return terms.stream()
                .anyMatch(known -> word.startsWith(known)
                        && INFLECTION.matcher(word.substring(known.length())).matches());
    }

    private static boolean isSwedish(String term) {
        return SWEDISH.matcher(term).matches();
    }

    private static Stream<String> swedish(String source) {
        return JAVADOC.matcher(source)
                .results()
                .map(MatchResult::group)
                .map(javadoc -> javadoc.replaceAll("\\s*\\n\\s*\\*\\s?", " "))
                .flatMap(javadoc -> ASIDE.matcher(javadoc).results())
                .flatMap(aside -> Stream.of(aside.group(1).split("[,/]")))
                .map(String::strip)
                .filter(GlossaryTest::isSwedish);
    }

    /** The terms of the first column; what it adds in parentheses is a term too. */
    private static Set<String> terms() {
        return ProductSources.text(Tree.root().resolve("ejb/GLOSSARY.md"))
                .lines()
                .filter(line -> line.startsWith("| "))
                .map(line -> line.substring(2, line.indexOf(" |", 2)))
                .flatMap(cell -> Stream.of(cell.split("[,;()]")))
                .map(term -> term.strip().toLowerCase(Locale.ROOT))
                .filter(term -> !term.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
