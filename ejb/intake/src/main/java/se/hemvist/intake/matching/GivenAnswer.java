package se.hemvist.intake.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.matching.CheckAnswer.Result;
import se.hemvist.intake.matching.MatchingRefusal.NoDebt;
import se.hemvist.intake.vacancy.Money;

/** An answer as it is kept, with the day on which a debt was settled. */
@Embeddable
record GivenAnswer(
        @Enumerated(EnumType.STRING) Result result,
        @Column(name = "answered_on") LocalDate answeredOn,
        @Nullable String note,
        @Nullable BigDecimal amount,
        @Column(name = "settled_on") @Nullable LocalDate settledOn) {

    static GivenAnswer of(CheckAnswer answer) {
        return new GivenAnswer(
                answer.result(),
                answer.on(),
                answer.note().orElse(null),
                answer.amount().map(Money::kronor).orElse(null),
                null);
    }

    /** Whether it is a debt that has been paid. */
    boolean isSettled() {
        return settledOn != null;
    }

    /**
     * The same once the debt is paid.
     *
     * @throws NoDebt                                                if it tells of none, or that was paid on another day
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooEarly if it was paid before it was told of
     */
    GivenAnswer settled(LocalDate on) {
        if (result != Result.DEBT || isSettled()) {
            throw new NoDebt(this);
        }
        return new GivenAnswer(result, answeredOn, note, amount, Input.notBefore(answeredOn, on, "on"));
    }

    AnswerView view() {
        return new AnswerView(
                new CheckAnswer(
                        result,
                        answeredOn,
                        Optional.ofNullable(note),
                        Optional.ofNullable(amount).map(Money::new)),
                Optional.ofNullable(settledOn));
    }

    /** Nothing of what is known about the person. */
    @Override
    public String toString() {
        return "GivenAnswer[" + answeredOn + "]";
    }
}
