package se.hemvist.intake.application;

import java.util.List;
import java.util.Optional;
import se.hemvist.intake.party.Death;
import se.hemvist.intake.party.PersonView;
import se.hemvist.intake.party.PersonView.Former;

/**
 * A case as the reader may see it.
 *
 * @param person  left out for those who may not know whom the case is about
 */
public record CaseView(CaseHead head, CaseParties parties, Handling handling, Optional<Known> person) {

    /**
     * Whom it is about.
     *
     * @param former by what the person was known before
     * @param death  left out of those of whom none has been told
     */
    public record Known(PersonView now, List<Former> former, Optional<Death> death) {

        public Known {
            former = List.copyOf(former);
        }
    }
}
