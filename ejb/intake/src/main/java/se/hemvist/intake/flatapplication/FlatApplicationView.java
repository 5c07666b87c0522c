package se.hemvist.intake.flatapplication;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.hemvist.intake.application.CaseId;

/**
 * An application as those read it who work on it.
 *
 * @param missing what it should describe and does not
 */
public record FlatApplicationView(
        CaseId caseId,
        LocalDate receivedOn,
        Map<ApplicationPart, String> parts,
        Set<ApplicationPart> missing,
        Optional<Ruling> ruling) {

    /** Which case; the words are about a person. */
    @Override
    public String toString() {
        return "FlatApplicationView[" + caseId.value() + "]";
    }
}
