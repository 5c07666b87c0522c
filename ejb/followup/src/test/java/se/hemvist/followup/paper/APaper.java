package se.hemvist.followup.paper;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import se.hemvist.followup.assignment.Goal;
import se.hemvist.followup.template.Rating;

/** Papers for tests. */
final class APaper {

    static final YearMonth FEBRUARY = YearMonth.of(2027, 2);
    static final Map<Goal, Rating> RATINGS = Map.of(
            Goal.STAYS_IN_FLAT, Rating.REACHED,
            Goal.WELL_IN_BODY_AND_MIND, Rating.BETTER,
            Goal.MEANINGFUL_EVERYDAY_LIFE, Rating.UNCHANGED);

    /** All of them but whether the participant stays in the flat. */
    static final Map<Goal, Rating> OTHER_RATINGS = Map.of(
            Goal.WELL_IN_BODY_AND_MIND, Rating.BETTER,
            Goal.MEANINGFUL_EVERYDAY_LIFE, Rating.UNCHANGED);

    static final String VERSION = "2024-03";

    private APaper() {}

    static FollowUpRecord followUp(LocalDate sentOn, Map<Goal, Rating> ratings) {
        return new FollowUpRecord(sentOn, VERSION, "Månaden har gått bra.", ratings);
    }

    static ChecklistRecord checklist(LocalDate madeOn, LocalDate sentOn) {
        return new ChecklistRecord(
                madeOn,
                sentOn,
                List.of(
                        new ChecklistItem("Kök", true, null),
                        new ChecklistItem("Ventilation", false, "Filtret ska bytas")),
                true);
    }
}
