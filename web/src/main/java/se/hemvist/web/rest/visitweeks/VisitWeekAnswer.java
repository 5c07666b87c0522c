package se.hemvist.web.rest.visitweeks;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.visit.VisitWeekState;
import se.hemvist.followup.visit.VisitWeekView;
import se.hemvist.followup.visit.VisitWeekView.Missed;

/**
 * A week that asks for a home visit, as it is told; why it went without one is not.
 *
 * @param attempts how often the staff tried and did not meet the participant in the flat
 * @param enough   whether that is as often as is expected in a week that is missed
 * @param missed   left out of a week that was not missed
 */
public record VisitWeekAnswer(
        String week,
        LocalDate monday,
        VisitWeekState state,
        int attempts,
        boolean enough,
        @Nullable WeekMissed missed) {

    /**
     * That it was missed.
     *
     * @param toldOn     when the letting office was told; left out before that
     * @param putRightOn when a visit in it was recorded after that; left out without
     */
    public record WeekMissed(LocalDate on, @Nullable LocalDate toldOn, @Nullable LocalDate putRightOn) {

        static WeekMissed of(Missed missed) {
            return new WeekMissed(
                    missed.on(),
                    missed.toldOn().orElse(null),
                    missed.putRightOn().orElse(null));
        }
    }

    static VisitWeekAnswer of(VisitWeekView view) {
        Optional<WeekMissed> missed = view.missed().map(WeekMissed::of);
        return new VisitWeekAnswer(
                view.week().toString(),
                view.week().monday(),
                view.state(),
                view.tried().attempts(),
                view.tried().enough(),
                missed.orElse(null));
    }
}
