package se.hemvist.lease.absence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.absence.AbsenceRefusal.AbsenceNotThere;
import se.hemvist.lease.sublease.SubleaseId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.lease.absence.AbsenceState.ENDED;
import static se.hemvist.lease.absence.AbsenceState.ONGOING;
import static se.hemvist.lease.absence.AbsenceState.STRUCK;

/** Göteborgs Stads rutin för Bostad först, «Överlåtelse av hyreskontrakt»: that the tenant is away is told. */
class AbsenceTest {

    private static final LocalDate MOVED_IN = LocalDate.of(2027, 1, 4);
    private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);

    private final SubleaseId sublease = SubleaseId.next();

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @Shows("G-132")
    @CsvSource({
        "2027-01-04, 2027-01-04, ",
        "2027-01-03, 2027-02-01, DayTooEarly",
        "2027-03-10, 2027-03-09, DayTooEarly",
        "2027-05-01, 2027-06-01, ",
        "2027-05-01, 2027-06-02, DayTooLate",
        "2027-06-01, , ",
        "2027-06-02, , DayTooLate"
    })
    void lies_between_the_move_in_and_today(LocalDate first, @Nullable LocalDate last, @Nullable String refusal) {
        ThrowingCallable telling = () -> told(first, last);

        Optional.ofNullable(refusal)
                .ifPresentOrElse(
                        name -> assertThatThrownBy(telling)
                                .isInstanceOfSatisfying(Refusal.class, Refusals::demandSaid)
                                .satisfies(
                                        thrown -> assertThat(thrown.getClass().getSimpleName())
                                                .isEqualTo(name)),
                        () -> assertThat(told(first, last).days()).isEqualTo(new AwayDays(first, last)));
    }

    @Test
    void says_why_and_what_was_wrong() {
        AwayDays days = new AwayDays(MOVED_IN, TODAY);

        assertThatThrownBy(() -> Absence.told(sublease, new NewAbsence(days, " "), MOVED_IN, TODAY))
                .isInstanceOf(MissingPart.class);
        assertThatThrownBy(() -> told(MOVED_IN, TODAY).strike(" ", TODAY)).isInstanceOf(MissingPart.class);
    }

    @ParameterizedTest
    @EnumSource
    void is_ended_once_and_struck_once(AbsenceState state) {
        assertCommand(state, ENDED, absence -> absence.end(TODAY, TODAY));
        assertCommand(state, STRUCK, absence -> absence.strike("Fel person", TODAY));
    }

    private void assertCommand(AbsenceState from, AbsenceState wanted, Consumer<Absence> command) {
        Absence absence = in(from);
        if (from.next().contains(wanted)) {
            command.accept(absence);
            assertThat(absence.state()).isEqualTo(wanted);
        } else {
            assertThatThrownBy(() -> command.accept(absence))
                    .isInstanceOfSatisfying(AbsenceNotThere.class, Refusals::demandSaid);
            assertThat(absence.state()).isEqualTo(from);
        }
    }

    @Test
    void ends_neither_before_it_began_nor_on_a_day_to_come() {
        Absence absence = in(ONGOING);

        assertThatThrownBy(() -> absence.end(LocalDate.of(2027, 4, 30), TODAY)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> absence.end(TODAY.plusDays(1), TODAY)).isInstanceOf(Refusal.class);

        absence.end(LocalDate.of(2027, 5, 1), TODAY);
        assertThat(absence.days().ended()).contains(LocalDate.of(2027, 5, 1));
    }

    @Test
    @Shows("A-34")
    void the_reason_is_for_those_only_who_may_know_it() {
        Absence absence = in(STRUCK);

        assertThat(absence.view(false).reason()).isEmpty();
        assertThat(absence.view(false).struck()).isEmpty();
        assertThat(absence.view(true).reason()).contains("Sjukhus");
        assertThat(absence.view(true).toString()
                        + absence.view(true).struck()
                        + new NewAbsence(absence.days(), "Sjukhus"))
                .doesNotContain("Sjukhus")
                .doesNotContain("Fel person");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-01, 2027-03-10, 2027-03-10, 2027-03-20, true",
        "2027-03-01, 2027-03-10, 2027-03-11, 2027-03-20, false",
        "2027-03-01, , 2027-05-01, 2027-05-02, true",
        "2027-03-01, , 2027-02-01, 2027-02-28, false"
    })
    void two_overlap_if_a_day_is_in_both(
            LocalDate first, @Nullable LocalDate last, LocalDate otherFirst, LocalDate otherLast, boolean overlap) {
        AwayDays one = new AwayDays(first, last);
        AwayDays other = new AwayDays(otherFirst, otherLast);

        assertThat(one.overlaps(other)).isEqualTo(overlap);
        assertThat(other.overlaps(one)).isEqualTo(overlap);
    }

    private Absence in(AbsenceState state) {
        Absence absence = told(LocalDate.of(2027, 5, 1), state == ENDED ? TODAY : null);
        if (state == STRUCK) {
            absence.strike("Fel person", TODAY);
        }
        return absence;
    }

    private Absence told(LocalDate first, @Nullable LocalDate last) {
        return Absence.told(sublease, new NewAbsence(new AwayDays(first, last), "Sjukhus"), MOVED_IN, TODAY);
    }
}
