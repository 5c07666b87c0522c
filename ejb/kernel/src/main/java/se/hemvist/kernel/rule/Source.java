package se.hemvist.kernel.rule;

import static java.util.Objects.requireNonNull;

/**
 * Where a rule is written.
 *
 * @param document the document's title, the act's number, or {@link #ASSUMPTION}
 * @param section  the heading verbatim, the paragraph, or the number of the assumption ({@code A-27})
 */
public record Source(String document, String section) {

    /** Stands for a document where every source is silent. */
    public static final String ASSUMPTION = "assumption";

    private static final String GOTEBORG = "Göteborgs Stads rutin för Bostad först";
    private static final String STOCKHOLM = "Försöks- och träningslägenheter";

    public Source {
        requireNonNull(document, "document");
        requireNonNull(section, "section");
    }

    /** The routine of Göteborg, decided 2020-05-15, last revised 2024-02-15. */
    public static Source goteborg(String heading) {
        return new Source(GOTEBORG, heading);
    }

    /** The brochure of Stockholm's housing agency, about 2004. */
    public static Source stockholm(String heading) {
        return new Source(STOCKHOLM, heading);
    }

    /** An act and its paragraph, as jurists cite it: {@code lag 1930:173, 2 §}. */
    public static Source law(String paragraph) {
        int comma = paragraph.indexOf(", ");
        return comma < 0
                ? new Source(paragraph, "")
                : new Source(paragraph.substring(0, comma), paragraph.substring(comma + 2));
    }

    /** What no document says; the number is that of the list of assumptions. */
    public static Source assumed(String number) {
        if (!number.matches("A-\\d{2,}")) {
            throw new IllegalArgumentException(number + " is not the number of an assumption, such as A-05");
        }
        return new Source(ASSUMPTION, number);
    }

    public boolean isAssumption() {
        return document.equals(ASSUMPTION);
    }

    @Override
    public String toString() {
        return section.isEmpty() ? document : document + ", " + section;
    }
}
