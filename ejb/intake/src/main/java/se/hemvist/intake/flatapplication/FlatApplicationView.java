package se.hemvist.intake.flatapplication;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.hemvist.intake.application.CaseId;

/**
 * An application as those read it who work on it.
 *
 * @param parts   in the order of the parts
 * @param missing what it should describe and does not
 */
public record FlatApplicationView(
        CaseId caseId,
        LocalDate receivedOn,
        Map<ApplicationPart, String> parts,
        Set<ApplicationPart> missing,
        Optional<Ruling> ruling) {

    public FlatApplicationView {
        parts = Collections.unmodifiableMap(new TreeMap<>(parts));
    }

    /** Which case; the words are about a person. */
    @Override
    public String toString() {
        return "FlatApplicationView[" + caseId.value() + "]";
    }
}
