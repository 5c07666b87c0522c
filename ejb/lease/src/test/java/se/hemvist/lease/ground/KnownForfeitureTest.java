package se.hemvist.lease.ground;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.application.CaseRefusal.DayTooLate;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.ground.GroundRefusal.KnownTooLong;
import se.hemvist.lease.notice.KnowledgeLimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** JB 12:43: misconduct that the landlord has known of for too long ends no tenancy before time. */
@Shows({"C-12", "L-09"})
class KnownForfeitureTest {

    private static final LocalDate NOTICE = LocalDate.of(2028, 1, 10);

    @ParameterizedTest(name = "{0}, known {1}, tried from {2}, over {3}: in time {4}")
    @CsvSource({
        "VERMIN,          2027-11-10,           ,           , true",
        "VERMIN,          2027-11-09,           ,           , false",
        "AGREED_DUTY,     2027-11-09,           ,           , false",
        "UNLAWFUL_SUBLET, 2027-07-10,           ,           , true",
        "UNLAWFUL_SUBLET, 2027-07-10,           , 2027-07-09, false",
        "UNFAIR_RENT,     2027-07-09,           ,           , false",
        "CRIME,           2027-07-09,           ,           , false",
        "CRIME,           2027-01-01, 2027-02-01,           , true",
        "CRIME,           2027-01-01, 2027-02-01, 2027-07-10, true",
        "CRIME,           2027-01-01, 2027-02-01, 2027-07-09, false",
    })
    void a_ground_is_used_within_two_or_six_months_once_it_is_known(
            KnowledgeLimit.Ground by,
            LocalDate known,
            @Nullable LocalDate tried,
            @Nullable LocalDate over,
            boolean inTime) {
        KnownForfeiture forfeiture = new KnownForfeiture(by, known, tried, over);

        if (inTime) {
            assertThatCode(() -> forfeiture.demandInTime(NOTICE, "servedOn")).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> forfeiture.demandInTime(NOTICE, "servedOn"))
                    .isInstanceOfSatisfying(KnownTooLong.class, refusal -> {
                        assertThat(refusal.field()).contains("servedOn");
                        Refusals.demandSaid(refusal);
                    });
        }
    }

    @Test
    void its_days_have_been_and_a_criminal_case_that_is_over_began_some_day() {
        LocalDate known = NOTICE.minusMonths(1);

        assertThatThrownBy(() -> crime(NOTICE.plusDays(1), null, null).sound(NOTICE))
                .isInstanceOf(DayTooLate.class);
        assertThatThrownBy(() -> crime(known, NOTICE.plusDays(1), null).sound(NOTICE))
                .isInstanceOf(DayTooLate.class);
        assertThatThrownBy(() -> crime(known, known, NOTICE.plusDays(1)).sound(NOTICE))
                .isInstanceOf(DayTooLate.class);
        assertThatThrownBy(() -> crime(known, null, known).sound(NOTICE)).isInstanceOf(MissingPart.class);
        assertThat(crime(known, known, NOTICE).sound(NOTICE).knownOn()).isEqualTo(known);
    }

    @Test
    void what_it_was_is_not_told_by_accident() {
        assertThat(crime(NOTICE, null, null)).hasToString("KnownForfeiture[2028-01-10]");
    }

    private static KnownForfeiture crime(LocalDate known, @Nullable LocalDate tried, @Nullable LocalDate over) {
        return new KnownForfeiture(KnowledgeLimit.Ground.CRIME, known, tried, over);
    }
}
