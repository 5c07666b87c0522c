package se.hemvist.lease.rectification;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.application.CaseRefusal.DayTooEarly;
import se.hemvist.intake.application.CaseRefusal.DayTooLate;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Version;
import se.hemvist.lease.rectification.RectificationRefusal.AnsweredBeforeSent;
import se.hemvist.lease.rectification.RectificationRefusal.CorrectBeforeSent;
import se.hemvist.lease.rectification.RectificationRefusal.SentApart;
import se.hemvist.lease.rectification.RectificationRefusal.ServedBeforeSent;
import se.hemvist.lease.rectification.SendingCorrection.PutRight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A notice that was recorded as sent on Friday 5 March 2027, in a case since the 1st, put right on the 20th. */
class CorrectedSendingsTest {

    private static final LocalDate OPENED = LocalDate.of(2027, 3, 1);
    private static final LocalDate RECORDED = LocalDate.of(2027, 3, 5);
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 20);

    @ParameterizedTest(name = "{0}, by the letter {1}: sent on {2} and said to be by {3}")
    @CsvSource({
        "NEGLECT,     ,           2027-03-03, ,           2027-03-17",
        "NEGLECT,     ,           2027-03-08, ,           2027-03-22",
        "NEGLECT,     2027-03-15, 2027-03-08, ,           2027-03-15",
        "NEGLECT,     2027-03-15, 2027-03-08, 2027-03-30, 2027-03-30",
        "DISTURBANCE, ,           2027-03-08, ,           2027-03-08",
        "UNPAID_RENT, ,           2027-03-08, ,           2027-03-15",
    })
    @Shows({"T-25", "A-28"})
    void by_when_it_is_heeded_follows_the_rule_unless_the_letter_says_it(
            Fault fault, @Nullable LocalDate said, LocalDate on, @Nullable LocalDate by, LocalDate correctBy) {
        RectificationNotice right = recorded(fault, said).gone(sentOn(on, by), times(), OPENED, TODAY);

        assertThat(right.sentOn()).isEqualTo(on);
        assertThat(right.letter().correctBy()).isEqualTo(correctBy);
        assertThat(right.letter().grounds()).isEqualTo("Skräp i trapphuset.");
    }

    @ParameterizedTest(name = "reached on {0}, put right on {1}: sent on {2}")
    @CsvSource({
        "2027-03-08,           , 2027-03-08, true",
        "2027-03-08,           , 2027-03-09, false",
        "          , 2027-03-10, 2027-03-10, true",
        "          , 2027-03-10, 2027-03-11, false",
        "          ,           , 2027-03-20, true",
    })
    void nothing_came_of_it_before_it_was_sent(
            @Nullable LocalDate reached, @Nullable LocalDate heeded, LocalDate on, boolean possible) {
        RectificationNotice met = Optional.ofNullable(reached)
                .map(day -> recorded(Fault.NEGLECT, null).contacted(day, "Nåddes.", TODAY))
                .orElse(recorded(Fault.NEGLECT, null));
        RectificationNotice notice = Optional.ofNullable(heeded)
                .map(day -> met.corrected(day, TODAY))
                .orElse(met);

        if (possible) {
            assertThat(notice.gone(sentOn(on, null), times(), OPENED, TODAY).course())
                    .isEqualTo(notice.course());
        } else {
            assertThatThrownBy(() -> notice.gone(sentOn(on, null), times(), OPENED, TODAY))
                    .isInstanceOfSatisfying(AnsweredBeforeSent.class, Refusals::demandSaid);
        }
    }

    @ParameterizedTest(name = "missed on {0}, sent on {1}")
    @CsvSource({
        "2027-03-06, 2027-03-06, 2027-03-06, 2027-03-06",
        "2027-03-06, 2027-03-07,           , 2027-03-07",
        "2027-03-06, 2027-03-03, 2027-03-06, 2027-03-05",
    })
    @Shows({"T-24", "A-29"})
    void nobody_was_late_to_reach_the_tenant_before_it_was_sent(
            LocalDate missed, LocalDate on, @Nullable LocalDate stillMissed, LocalDate toBeMetSince) {
        RectificationNotice right =
                recorded(Fault.NEGLECT, null).missed(missed).gone(sentOn(on, null), times(), OPENED, TODAY);

        assertThat(right.course().missedOn()).isEqualTo(stillMissed);
        assertThat(right.toBeMetSince()).isEqualTo(toBeMetSince);
    }

    @Test
    @Shows({"L-08", "G-113"})
    void what_is_left_out_is_as_recorded_and_parts_that_go_apart_say_why() {
        LocalDate letter = RECORDED.plusDays(1);
        Sendings late = new Sendings(letter, null, null, null, null, null);

        assertThatThrownBy(() -> gone(late)).isInstanceOfSatisfying(SentApart.class, Refusals::demandSaid);
        Sendings said = new Sendings(letter, null, "RR 2", null, null, RECORDED.plusDays(3), "Brevet glömdes.");
        assertThat(gone(said).sendings())
                .isEqualTo(new Sendings(
                        letter, RECORDED, "RR 2", RECORDED, RECORDED, RECORDED.plusDays(3), "Brevet glömdes."));
        RectificationNotice together =
                gone(said).gone(of(new Sendings(RECORDED, null, null, null, null, null)), times(), OPENED, TODAY);
        assertThat(together.sendings().apartBecause()).isNull();
        assertThat(together.sendings().postingId()).isEqualTo("RR 2");
    }

    @Test
    void its_days_are_in_order() {
        assertThatThrownBy(() -> gone(days(OPENED.minusDays(1)))).isInstanceOf(DayTooEarly.class);
        assertThatThrownBy(() -> gone(days(TODAY.plusDays(1)))).isInstanceOf(DayTooLate.class);
        assertThatThrownBy(() -> gone(new Sendings(null, null, null, null, null, RECORDED.minusDays(1))))
                .isInstanceOf(ServedBeforeSent.class);
        assertThatThrownBy(() -> recorded(Fault.NEGLECT, RECORDED)
                        .gone(sentOn(RECORDED.plusDays(1), null), times(), OPENED, TODAY))
                .isInstanceOf(CorrectBeforeSent.class);
    }

    @Test
    void what_was_recorded_is_kept_with_a_reason_that_no_text_repeats() {
        RectificationNotice notice = recorded(Fault.NEGLECT, null);

        SendingCorrection kept = SendingCorrection.of(1, notice, new PutRight(TODAY, "kj", " Fel dag. "));

        assertThat(kept.was()).isEqualTo(notice.sendings());
        assertThat(kept.correctBy()).isEqualTo(LocalDate.of(2027, 3, 19));
        assertThat(kept.putRight().because()).isEqualTo("Fel dag.");
        assertThat(kept.toString() + of(notice.sendings())).doesNotContain("Fel dag");
        assertThatThrownBy(() -> SendingCorrection.of(1, notice, new PutRight(TODAY, "kj", " ")))
                .isInstanceOf(MissingPart.class);
    }

    private static RectificationNotice gone(Sendings parts) {
        return recorded(Fault.NEGLECT, null).gone(of(parts), times(), OPENED, TODAY);
    }

    private static CorrectedSendings sentOn(LocalDate on, @Nullable LocalDate by) {
        return new CorrectedSendings(days(on), Optional.ofNullable(by), "Fel dag.");
    }

    private static CorrectedSendings of(Sendings parts) {
        return new CorrectedSendings(parts, Optional.empty(), "Fel dag.");
    }

    private static Sendings days(LocalDate on) {
        return new Sendings(on, on, null, on, on, null);
    }

    private static Function<LocalDate, Version<RectificationPolicy>> times() {
        return RectificationPolicy.of(Programme.HOUSING_FIRST)::on;
    }

    private static RectificationNotice recorded(Fault fault, @Nullable LocalDate correctBy) {
        return RectificationNotice.sent(
                new NewRectification(
                        fault,
                        "Skräp i trapphuset.",
                        "Trapphuset ska vara tomt.",
                        Optional.ofNullable(correctBy),
                        new Sendings(RECORDED, RECORDED, "RR 1", RECORDED, RECORDED, null)),
                times(),
                OPENED,
                RECORDED);
    }
}
