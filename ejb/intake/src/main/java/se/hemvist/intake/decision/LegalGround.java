package se.hemvist.intake.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;

/**
 * The paragraph of the Social Services Act that gives the right to a home or support (lagrum). The day of the decision
 * governs, and the decision keeps what was said then.
 *
 * @param act       as jurists cite it
 * @param paragraph chapter and paragraph
 */
@Embeddable
public record LegalGround(@Column(name = "legal_act") String act, @Column(name = "legal_paragraph") String paragraph) {

    static final Effective<LegalGround> OF = Effective.since(
                    LocalDate.of(2002, 1, 1), new LegalGround("SoL 2001:453", "4:1"), Source.law("SoL 2001:453 4:1"))
            .andSince(
                    LocalDate.of(2025, 7, 1), new LegalGround("SoL 2025:400", "11:1"), Source.law("SoL 2025:400 11:1"));
}
