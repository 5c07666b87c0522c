package se.hemvist.intake.application;

import java.util.Optional;
import se.hemvist.intake.party.PersonView;

/**
 * A case as the reader may see it.
 *
 * @param person  left out for those who may not know whom the case is about
 * @param version to be sent back by who changes the case
 */
public record CaseView(
        CaseHead head, CaseParties parties, Handling handling, Optional<PersonView> person, long version) {}
