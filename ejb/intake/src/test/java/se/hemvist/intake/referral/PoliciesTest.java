package se.hemvist.intake.referral;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.referral.ConsentGiven.Purpose;
import se.hemvist.intake.referral.ConsentGiven.Recipient;
import se.hemvist.intake.referral.MeetingRecord.Topic;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Göteborgs Stads rutin för Bostad först, «Remiss», «Informationsmöte» and the consent of «Målgrupp». */
class PoliciesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a Monday, 2026-11-02, 2026-11-16",
        "a Friday, 2026-11-06, 2026-11-20",
        "over Christmas, 2026-12-18, 2027-01-08"
    })
    @Shows({"T-15", "T-17", "A-19"})
    void a_referral_is_answered_and_a_meeting_held_in_ten_working_days(String when, LocalDate from, LocalDate due) {
        assertThat(PreliminaryAnswerPolicy.HOUSING_FIRST.on(from).rule().answerBy(from))
                .isEqualTo(due);
        assertThat(MeetingPolicy.HOUSING_FIRST.on(from).rule().holdBy(from)).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "the day of the answer, 2026-11-30,",
        "the last day of three months, 2027-02-28,",
        "a day later, 2027-03-01, flat-not-in-reasonable-time",
        "the day before, 2026-11-29, day-too-early"
    })
    @Shows({"G-38", "T-16", "A-17"})
    void a_flat_in_three_months_is_in_reasonable_time(String when, LocalDate expected, String code) {
        PreliminaryAnswerPolicy policy =
                PreliminaryAnswerPolicy.HOUSING_FIRST.on(TODAY).rule();

        demand(code, "flatExpectedOn", () -> policy.requireReasonable(expected, TODAY));
    }

    @ParameterizedTest
    @CsvSource({
        "SUPPORT RENTED_FLAT CONDUCT,",
        "RENTED_FLAT CONDUCT, topics-missing",
        "SUPPORT CONDUCT, topics-missing",
        "SUPPORT RENTED_FLAT, topics-missing",
        "'', topics-missing"
    })
    @Shows("G-44")
    void a_meeting_takes_up_all_three_topics(String told, String code) {
        MeetingPolicy policy = MeetingPolicy.HOUSING_FIRST.on(TODAY).rule();

        demand(code, "topics", () -> policy.require(values(told, Topic::valueOf)));
    }

    @ParameterizedTest
    @CsvSource({
        "REFERRAL, SOCIAL_SERVICES SUPPORT_STAFF LETTING_OFFICE PROPERTY_OWNER,",
        "REFERRAL, SUPPORT_STAFF LETTING_OFFICE PROPERTY_OWNER, recipient-missing",
        "REFERRAL, SOCIAL_SERVICES LETTING_OFFICE PROPERTY_OWNER, recipient-missing",
        "REFERRAL, SOCIAL_SERVICES SUPPORT_STAFF PROPERTY_OWNER, recipient-missing",
        "REFERRAL, SOCIAL_SERVICES SUPPORT_STAFF LETTING_OFFICE, recipient-missing",
        "TENANCY_BASIS, LETTING_OFFICE,",
        "TENANCY_BASIS, SOCIAL_SERVICES SUPPORT_STAFF PROPERTY_OWNER, recipient-missing"
    })
    @Shows({"G-19", "G-47"})
    void a_consent_names_those_who_are_told(Purpose purpose, String named, String code) {
        ConsentPolicy policy = ConsentPolicy.of(purpose).on(TODAY).rule();

        demand(code, "recipients", () -> policy.require(values(named, Recipient::valueOf)));
    }

    private static void demand(String code, String field, Runnable act) {
        Refusal refusal = catchThrowableOfType(Refusal.class, act::run);
        if (code == null) {
            assertThat(refusal).isNull();
        } else {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.field()).contains(field);
            Refusals.demandSaid(refusal);
        }
    }

    private static <T> Set<T> values(String names, Function<String, T> value) {
        return Arrays.stream(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(value)
                .collect(Collectors.toSet());
    }
}
