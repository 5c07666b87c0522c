package se.hemvist.lease.document;

import java.util.Set;

/**
 * That somebody who is named lets a lease go on without some of its papers for now.
 *
 * @param without which papers
 * @param by      who decided it, by name or signature
 * @param reason  why
 */
public record DocumentOverride(Set<DocumentKind> without, String by, String reason) {

    public DocumentOverride {
        without = Set.copyOf(without);
    }

    /** Which papers and who; the reason may be about a person. */
    @Override
    public String toString() {
        return "DocumentOverride[" + without + ", " + by + "]";
    }
}
