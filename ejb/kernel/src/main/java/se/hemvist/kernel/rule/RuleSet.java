package se.hemvist.kernel.rule;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A document that rules rest on (styrande dokument).
 *
 * @param title     as printed
 * @param standing  how it stands against others
 * @param adoption  who decided it and when
 * @param appliesTo the bodies it binds, by name
 * @param reading   what helps to read it: related documents and slips of the pen
 */
public record RuleSet(String title, Standing standing, Adoption adoption, List<String> appliesTo, Reading reading) {

    public RuleSet {
        appliesTo = List.copyOf(appliesTo);
    }

    /**
     * Who stands behind the document.
     *
     * @param owner     the role that keeps it up to date, not a person
     * @param validFrom the first day it applies; it applies until further notice
     * @param revisedOn the day of the latest revision, if any
     */
    public record Adoption(String by, String owner, LocalDate validFrom, Optional<LocalDate> revisedOn) {}

    /** A related document, with its address where it is published. */
    public record Link(String title, Optional<URI> address) {}

    /**
     * What helps to read the document.
     *
     * @param links       related documents
     * @param corrections headings with a slip of the pen, and how they are read
     */
    public record Reading(List<Link> links, Map<String, String> corrections) {

        public Reading {
            links = List.copyOf(links);
            corrections = Map.copyOf(corrections);
        }
    }

    /** Whether this document goes before the other where they say different things. */
    public boolean prevailsOver(RuleSet other) {
        return standing.compareTo(other.standing) < 0;
    }

    /** The heading as it is to be read; the printed one unless it holds a slip of the pen. */
    public String heading(String printed) {
        return reading.corrections().getOrDefault(printed, printed);
    }
}
