package se.hemvist.intake.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.party.OrganisationId;

/**
 * A question to a company, as those see it who asked.
 *
 * @param changes of its answer, the earliest first
 */
public record CheckView(
        OrganisationId company, LocalDate askedOn, Optional<AnswerView> answer, List<CheckChange> changes) {

    public CheckView {
        changes = List.copyOf(changes);
    }
}
