package se.hemvist.intake.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.setting.Adjustable;
import se.hemvist.kernel.setting.SettableNumber;
import se.hemvist.kernel.setting.Settings;
import se.hemvist.kernel.setting.Values;

/**
 * How long a municipality holds flats for the choice: as {@link ChoicePolicy} has it, until it decides otherwise. What
 * holds when an offer is made is kept with it, so that no offer's last day moves when the value is set.
 */
@ApplicationScoped
class ChoiceTimes {

    @Inject
    Settings settings;

    @Inject
    AnswerTime answer;

    @Inject
    HoldTime hold;

    /** What governs an offer that is made on the day. */
    Version<ChoicePolicy> on(Programme programme, Municipality municipality, LocalDate day) {
        return on(programme, municipality, day, settings);
    }

    /** What would govern it by these values. */
    Version<ChoicePolicy> on(Programme programme, Municipality municipality, LocalDate day, Values values) {
        Version<ChoicePolicy> house = ChoicePolicy.of(programme).on(day);
        Version<Integer> days = values.on(about(programme), municipality, day);
        return house.with(days, ChoicePolicy::lasting);
    }

    private Adjustable about(Programme programme) {
        return switch (programme) {
            case HOUSING_FIRST -> hold;
            case TRIAL, TRAINING -> answer;
        };
    }

    /** A number of working days, as the house has it for a programme. */
    abstract static class WorkingDaysToChoose extends SettableNumber {

        static final String ANSWER = "offer-answer-working-days";
        static final String HOLD = "choice-hold-working-days";

        WorkingDaysToChoose(String name, Programme programme) {
            super(
                    new Named(name, "working days", new Bounds(1, 30)),
                    ChoicePolicy.of(programme).map(ChoicePolicy::workingDays));
        }
    }

    /** T-02: to answer the offer of a trial or training flat, and once as long again. */
    @ApplicationScoped
    static class AnswerTime extends WorkingDaysToChoose {

        AnswerTime() {
            super(ANSWER, Programme.TRIAL);
        }
    }

    /** T-46: that two flats are held for a choice, and once as long again. */
    @ApplicationScoped
    static class HoldTime extends WorkingDaysToChoose {

        HoldTime() {
            super(HOLD, Programme.HOUSING_FIRST);
        }
    }
}
