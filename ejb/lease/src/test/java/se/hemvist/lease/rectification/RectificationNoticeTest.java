package se.hemvist.lease.rectification;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.intake.application.CaseRefusal.DayTooEarly;
import se.hemvist.intake.application.CaseRefusal.DayTooLate;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.rectification.RectificationRefusal.AlreadyContacted;
import se.hemvist.lease.rectification.RectificationRefusal.CorrectBeforeSent;
import se.hemvist.lease.rectification.RectificationRefusal.NotSentWhole;
import se.hemvist.lease.rectification.RectificationRefusal.SentApart;
import se.hemvist.lease.rectification.RectificationRefusal.ServedBeforeSent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Göteborgs Stads rutin för Bostad först, «Störningar och misskötsel»; JB 12:25 a and 12:63. */
class RectificationNoticeTest {

    private static final LocalDate TOLD = LocalDate.of(2027, 3, 1);
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 5);

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(RectificationRefusal.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"UNPAID_RENT, 2027-03-12", "NEGLECT, 2027-03-19", "DISTURBANCE, 2027-03-05"})
    @Shows({"A-28", "T-25", "G-113"})
    void gives_the_usual_time_where_the_letter_gives_none(Fault fault, LocalDate correctBy) {
        for (Programme programme : Programme.values()) {
            RectificationNotice notice = sent(programme, fault, whole(fault), Optional.empty());

            assertThat(notice.letter().correctBy()).as(programme.name()).isEqualTo(correctBy);
        }
    }

    @Test
    @Shows("A-28")
    void the_letter_s_own_day_goes_first_and_is_not_before_the_sending() {
        assertThat(sent(Fault.NEGLECT, whole(Fault.NEGLECT), Optional.of(TODAY))
                        .letter()
                        .correctBy())
                .isEqualTo(TODAY);
        assertThatThrownBy(() -> sent(Fault.NEGLECT, whole(Fault.NEGLECT), Optional.of(TODAY.minusDays(1))))
                .isInstanceOfSatisfying(CorrectBeforeSent.class, Refusals::demandSaid);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"letterOn", "registeredOn", "postingId", "copyOn", "boardToldOn"})
    @Shows({"L-08", "G-114", "C-28"})
    void does_not_count_as_sent_before_every_part_of_it_has_gone(String missing) {
        Sendings without = without(missing);

        assertThatThrownBy(() -> sent(Fault.DISTURBANCE, without, Optional.empty()))
                .isInstanceOfSatisfying(NotSentWhole.class, refusal -> {
                    assertThat(refusal.facts()).containsEntry("missing", missing);
                    assertThat(refusal.field()).contains(missing);
                    Refusals.demandSaid(refusal);
                });
    }

    @ParameterizedTest
    @EnumSource
    @Shows("L-08")
    void the_board_must_know_of_conduct_and_may_know_of_rent(Fault fault) {
        if (fault == Fault.UNPAID_RENT) {
            assertThat(sent(fault, without("boardToldOn"), Optional.empty()).boardToldOn())
                    .isEmpty();
        } else {
            assertThat(sent(fault, whole(fault), Optional.empty()).boardToldOn())
                    .contains(TODAY);
        }
    }

    @Test
    @Shows("L-08")
    void counts_as_given_when_both_letters_have_gone() {
        Sendings registeredFirst = new Sendings(TODAY, TOLD, "RR 1", TODAY, TODAY, null, "Posten hade stängt.");
        Sendings registeredLast = new Sendings(TOLD, TODAY, "RR 1", TODAY, TODAY, null, "Posten hade stängt.");

        assertThat(sent(Fault.NEGLECT, registeredFirst, Optional.empty()).sentOn())
                .isEqualTo(TODAY);
        assertThat(sent(Fault.NEGLECT, registeredLast, Optional.empty()).sentOn())
                .isEqualTo(TODAY);
    }

    @ParameterizedTest(name = "{0}: letter {1}, registered {2}, copy {3}, board {4}, because {5}")
    @CsvSource({
        "NEGLECT,     2027-03-05, 2027-03-05, 2027-03-05, 2027-03-05, ,                    true",
        "NEGLECT,     2027-03-04, 2027-03-05, 2027-03-05, 2027-03-05, ,                    false",
        "NEGLECT,     2027-03-05, 2027-03-04, 2027-03-05, 2027-03-05, ,                    false",
        "NEGLECT,     2027-03-05, 2027-03-05, 2027-03-04, 2027-03-05, ,                    false",
        "NEGLECT,     2027-03-05, 2027-03-05, 2027-03-05, 2027-03-04, ,                    false",
        "NEGLECT,     2027-03-05, 2027-03-05, 2027-03-05, 2027-03-04, ' ',                 false",
        "NEGLECT,     2027-03-05, 2027-03-05, 2027-03-05, 2027-03-04, Nämnden före brevet., true",
        "UNPAID_RENT, 2027-03-05, 2027-03-05, 2027-03-05,           , ,                    true",
        "UNPAID_RENT, 2027-03-05, 2027-03-05, 2027-03-04,           , ,                    false",
    })
    @Shows({"L-08", "G-113", "G-114"})
    void goes_whole_on_one_day_or_it_is_said_why_not(
            Fault fault,
            LocalDate letter,
            LocalDate registered,
            LocalDate copy,
            @Nullable LocalDate board,
            @Nullable String because,
            boolean sent) {
        Sendings sendings = new Sendings(letter, registered, "RR 1", copy, board, null, because);

        if (sent) {
            assertThat(sent(fault, sendings, Optional.empty()).sendings()).isEqualTo(sendings);
        } else {
            assertThatThrownBy(() -> sent(fault, sendings, Optional.empty()))
                    .isInstanceOfSatisfying(SentApart.class, no -> {
                        assertThat(no.facts())
                                .containsEntry("first", LocalDate.of(2027, 3, 4))
                                .containsEntry("last", LocalDate.of(2027, 3, 5));
                        assertThat(no.field()).contains("apartBecause");
                        Refusals.demandSaid(no);
                        Refusals.demandRule(no);
                    });
        }
        assertThat(sendings.toString()).doesNotContain("brevet");
    }

    @Test
    void nobody_has_it_before_it_is_posted_or_tomorrow() {
        assertThatThrownBy(() -> sent(Fault.NEGLECT, served(TODAY.minusDays(1)), Optional.empty()))
                .isInstanceOfSatisfying(ServedBeforeSent.class, Refusals::demandSaid);
        assertThatThrownBy(() -> sent(Fault.NEGLECT, served(TODAY.plusDays(1)), Optional.empty()))
                .isInstanceOf(DayTooLate.class);
        assertThat(sent(Fault.NEGLECT, served(TODAY), Optional.empty()).sentOn())
                .isEqualTo(TODAY);
    }

    @Test
    void is_sent_since_the_case_began_and_not_to_come() {
        Sendings early = new Sendings(TOLD.minusDays(1), TODAY, "RR 1", TODAY, TODAY, null);
        Sendings late = new Sendings(TODAY, TODAY, "RR 1", TODAY.plusDays(1), TODAY, null);

        assertThatThrownBy(() -> sent(Fault.NEGLECT, early, Optional.empty())).isInstanceOf(DayTooEarly.class);
        assertThatThrownBy(() -> sent(Fault.NEGLECT, late, Optional.empty())).isInstanceOf(DayTooLate.class);
    }

    @ParameterizedTest(name = "copy {0}")
    @CsvSource({"2026-12-11, 2026-12-12", "2026-12-24, 2026-12-25", "2027-02-28, 2027-03-01"})
    @Shows({"A-29", "T-24", "G-115"})
    void the_tenant_is_met_by_the_end_of_the_next_calendar_day(LocalDate copy, LocalDate by) {
        assertThat(ContactPolicy.of(Programme.HOUSING_FIRST)
                        .orElseThrow()
                        .on(copy)
                        .rule()
                        .watch(copy))
                .isEqualTo(Span.of(copy, by));
        assertThat(ContactPolicy.of(Programme.TRIAL)).isEmpty();
    }

    @ParameterizedTest(name = "copy {0}")
    @CsvSource({"2027-03-05, 2027-03-08", "2027-03-08, 2027-03-09", "2027-03-25, 2027-03-30"})
    @Shows("A-29")
    void the_next_working_day_after_the_copy_is_shown_beside_that(LocalDate copy, LocalDate next) {
        RectificationNotice.Course course = new RectificationNotice.Course(copy, null, null, null, null);

        assertThat(course.nextWorkingDay()).isEqualTo(next);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2027-03-05, 2027-06-05", "2026-11-30, 2027-02-28"})
    @Shows("T-40")
    void is_watched_for_three_months(LocalDate from, LocalDate end) {
        assertThat(ObservationPolicy.of(Programme.HOUSING_FIRST)
                        .orElseThrow()
                        .on(from)
                        .rule()
                        .end(from))
                .isEqualTo(end);
        assertThat(ObservationPolicy.of(Programme.TRAINING)).isEmpty();
    }

    @Test
    @Shows({"G-115", "T-40"})
    void is_watched_from_the_contact_on_which_is_made_once() {
        RectificationNotice notice = sent(Fault.NEGLECT, whole(Fault.NEGLECT), Optional.empty());
        assertThat(notice.watchedFrom()).isEqualTo(TODAY);

        RectificationNotice met = notice.contacted(TODAY.plusDays(1), "Vill ha hjälp att städa.", TODAY.plusDays(2));

        assertThat(met.watchedFrom()).isEqualTo(TODAY.plusDays(1));
        assertThat(met.awaitsContact()).isFalse();
        assertThat(met.toString()).doesNotContain("städa", "Skräp");
        assertThatThrownBy(() -> met.contacted(TODAY.plusDays(2), "Igen.", TODAY.plusDays(2)))
                .isInstanceOfSatisfying(AlreadyContacted.class, Refusals::demandSaid);
        assertThatThrownBy(() -> notice.contacted(TODAY.minusDays(1), "För tidigt.", TODAY))
                .isInstanceOf(DayTooEarly.class);
        assertThatThrownBy(() -> notice.contacted(TODAY.plusDays(1), "För sent.", TODAY))
                .isInstanceOf(DayTooLate.class);
        assertThatThrownBy(() -> notice.contacted(TODAY, " ", TODAY)).isInstanceOf(MissingPart.class);
    }

    @Test
    @Shows("T-24")
    void a_contact_after_the_day_was_missed_is_kept_beside_that() {
        RectificationNotice missed =
                sent(Fault.NEGLECT, whole(Fault.NEGLECT), Optional.empty()).missed(TODAY.plusDays(1));
        assertThat(missed.awaitsContact()).isFalse();

        RectificationNotice met = missed.contacted(TODAY.plusDays(3), "Fick tag i till slut.", TODAY.plusDays(3));

        assertThat(met.course().missedOn()).isEqualTo(TODAY.plusDays(1));
        assertThat(met.course().contactedOn()).isEqualTo(TODAY.plusDays(3));
    }

    private static RectificationNotice sent(Fault fault, Sendings sendings, Optional<LocalDate> by) {
        return sent(Programme.HOUSING_FIRST, fault, sendings, by);
    }

    private static RectificationNotice sent(
            Programme programme, Fault fault, Sendings sendings, Optional<LocalDate> by) {
        return RectificationNotice.sent(
                new NewRectification(fault, "Skräp i trapphuset.", "Trapphuset ska vara tomt.", by, sendings),
                RectificationPolicy.of(programme)::on,
                TOLD,
                TODAY);
    }

    private static Sendings whole(Fault fault) {
        return fault == Fault.UNPAID_RENT ? without("boardToldOn") : without("nothing");
    }

    private static Sendings without(String part) {
        return new Sendings(
                part.equals("letterOn") ? null : TODAY,
                part.equals("registeredOn") ? null : TODAY,
                part.equals("postingId") ? null : "RR 123 456 785 SE",
                part.equals("copyOn") ? null : TODAY,
                part.equals("boardToldOn") ? null : TODAY,
                null);
    }

    private static Sendings served(LocalDate on) {
        return new Sendings(TODAY, TODAY, "RR 123 456 785 SE", TODAY, TODAY, on);
    }
}
