package se.hemvist.lease.waiver;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import se.hemvist.intake.application.Input;

/**
 * That a waiver was sent to the rent tribunal.
 *
 * @param on         the day
 * @param caseNumber what the tribunal calls the case
 */
@Embeddable
public record WaiverFiling(@Column(name = "filed_on") LocalDate on, @Column(name = "tribunal_case") String caseNumber) {

    /** @throws se.hemvist.intake.application.CaseRefusal.MissingPart if the number is blank */
    WaiverFiling whole() {
        return new WaiverFiling(on, Input.text(caseNumber, "caseNumber"));
    }
}
