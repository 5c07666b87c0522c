package se.hemvist.web.rest.leadtimes;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.course.LeadTime;
import se.hemvist.intake.course.MediationStep;
import se.hemvist.intake.offer.OfferState;
import se.hemvist.intake.vacancy.EmptyFlat;

/**
 * How long a mediation has taken, as it is told.
 *
 * @param waiting from the last step to today; left out once the mediation is over
 * @param whole   from the inquiry to the end, or to today
 */
public record LeadTimeAnswer(
        @JsonUnwrapped Head head,
        List<StepTime> steps,
        @Nullable StretchAnswer waiting,
        StretchAnswer whole,
        Empty empty) {

    /**
     * Which one, and where it stands.
     *
     * @param endedOn the day on which it was signed for, or ended otherwise
     */
    public record Head(UUID mediationId, String caseNumber, OfferState state, @Nullable LocalDate endedOn) {

        static Head of(LeadTime.Head head) {
            return new Head(
                    head.mediation().value(),
                    head.caseNumber().value(),
                    head.state(),
                    head.endedOn().orElse(null));
        }
    }

    /** How long one step took. */
    public record StepTime(MediationStep step, StretchAnswer took) {

        static StepTime of(LeadTime.StepTime time) {
            return new StepTime(time.step(), StretchAnswer.of(time.took()));
        }
    }

    /**
     * What the flat costs while it stands empty.
     *
     * @param rentFrom the day on which the rent begins
     * @param rent     of these days, in kronor
     */
    public record Empty(LocalDate rentFrom, long days, BigDecimal rent) {

        static Empty of(EmptyFlat flat) {
            return new Empty(flat.rentFrom(), flat.days(), flat.rent().kronor());
        }
    }

    static LeadTimeAnswer of(LeadTime time) {
        return new LeadTimeAnswer(
                Head.of(time.head()),
                time.steps().stream().map(StepTime::of).toList(),
                time.waiting().map(StretchAnswer::of).orElse(null),
                StretchAnswer.of(time.whole()),
                Empty.of(time.flat()));
    }
}
