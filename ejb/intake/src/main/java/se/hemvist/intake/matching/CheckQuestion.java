package se.hemvist.intake.matching;

import java.util.Optional;
import se.hemvist.intake.party.PersonView;

/**
 * One question as the company reads it that has been asked.
 *
 * @param person whom it is about; left out once it has been answered, where the consent does not stand, and where the
 *     letting office asks on paper
 */
public record CheckQuestion(CheckRow asked, Optional<PersonView> person) {}
