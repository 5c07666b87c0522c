package se.hemvist.intake.paperway;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * That the form was sent on paper.
 *
 * @param courierReference by which the courier (bud) knows it
 */
@Embeddable
public record SentPaper(
        @Column(name = "paper_sent_on") LocalDate on, @Column(name = "courier_reference") String courierReference) {}
