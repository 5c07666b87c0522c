package se.hemvist.kernel.rule;

import java.util.List;
import java.util.stream.Stream;

import static java.util.Objects.requireNonNull;

/**
 * Where a rule is written, and as what it is read where that leaves something open.
 *
 * @param document the document's title, {@link #LAW}, {@link #DECISION} or {@link #ASSUMPTION}
 * @param section  the heading verbatim, the paragraph, or the number of the assumption ({@code A-27})
 * @param readings the numbers of the assumptions that say what the section leaves open
 */
public record Source(String document, String section, List<String> readings) {

    /** Stands for a document where every source is silent; the section is then the number of the assumption. */
    public static final String ASSUMPTION = "assumption";

    /** Stands for all acts; the section is then the act and its paragraph. */
    public static final String LAW = "law";

    /** Stands for the decisions of a municipality; the section is then the decision as it is cited. */
    public static final String DECISION = "decision";

    public static final String ROUTINE = "Göteborgs Stads rutin för Bostad först";
    public static final String BROCHURE = "Försöks- och träningslägenheter";

    public Source {
        requireNonNull(document, "document");
        requireNonNull(section, "section");
        readings = List.copyOf(readings);
    }

    private Source(String document, String section) {
        this(document, section, List.of());
    }

    /** The routine of Göteborg, decided 2020-05-15, last revised 2024-02-15. */
    public static Source goteborg(String heading) {
        return new Source(ROUTINE, heading);
    }

    /** The brochure of Stockholm's housing agency, about 2004. */
    public static Source stockholm(String heading) {
        return new Source(BROCHURE, heading);
    }

    /** A paragraph of an act, as jurists cite it: {@code lag 1930:173, 2 §} or {@code JB 12:45 a}. */
    public static Source law(String paragraph) {
        return new Source(LAW, paragraph);
    }

    /** What no document says; the number is that of the list of assumptions. */
    public static Source assumed(String number) {
        return new Source(ASSUMPTION, ofAssumption(number));
    }

    /** This source, where an assumption says what it leaves open; the number is that of the list of assumptions. */
    public Source readAs(String number) {
        return new Source(
                document,
                section,
                Stream.concat(readings.stream(), Stream.of(ofAssumption(number)))
                        .toList());
    }

    /** What a municipality has decided for itself, as it cites it. */
    public static Source decided(String decision) {
        return new Source(DECISION, decision);
    }

    public boolean isAssumption() {
        return document.equals(ASSUMPTION);
    }

    /** For people: the heading in its document, or the paragraph, number or decision alone; the readings after that. */
    @Override
    public String toString() {
        String place = document.equals(LAW) || document.equals(DECISION) || isAssumption()
                ? section
                : document + ", " + section;
        return readings.isEmpty() ? place : place + "; " + String.join(", ", readings);
    }

    private static String ofAssumption(String number) {
        if (!number.matches("A-\\d{2,}")) {
            throw new IllegalArgumentException(number + " is not the number of an assumption, such as A-05");
        }
        return number;
    }
}
