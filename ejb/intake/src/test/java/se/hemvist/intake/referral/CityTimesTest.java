package se.hemvist.intake.referral;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.AReferral;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.Cases;
import se.hemvist.intake.application.Occurrence.RuleUse;
import se.hemvist.intake.criteria.Criterion;
import se.hemvist.intake.criteria.TargetGroup.RecentViolence;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.referral.MeetingPolicy.MeetingTime;
import se.hemvist.intake.referral.PreliminaryAnswerPolicy.AnswerTime;
import se.hemvist.intake.referral.PreliminaryAnswerPolicy.FlatTime;
import se.hemvist.intake.referral.ReferralView.AssessmentView;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.time.Receipt;

import static org.assertj.core.api.Assertions.assertThat;

/** What the routine gives no figure for: as the house has it until the day from which the city has set another. */
class CityTimesTest {

    private static final LocalDate SET_FROM = LocalDate.of(2026, 11, 4);

    private final Town town = new Town();
    private final FirstCase acts = new FirstCase(town);

    @ParameterizedTest(name = "received on {0}, before the cut-off: {1}")
    @CsvSource({
        "2026-11-03, true, 2026-11-17, 2020-05-15",
        "2026-11-03, false, 2026-11-18, 2020-05-15",
        "2026-11-04, true, 2026-11-11, 2026-11-04"
    })
    @Shows({"T-15", "A-60"})
    void a_referral_is_answered_in_the_time_of_the_day_on_which_it_was_received(
            LocalDate day, boolean beforeCutOff, LocalDate due, LocalDate version) {
        town.decides(new AnswerTime(), 5, SET_FROM);
        town.itIs(day);
        town.as(
                town.somebody("placement-broker", OrganisationKind.PLACEMENT_BROKER),
                "referral.receive",
                Referrals.class,
                referrals -> referrals.receive(AReferral.inOrder().in(town), new Receipt(day, beforeCutOff)));
        town.itIs(SET_FROM.plusDays(1));

        assertThat(town.kept("T-15")).containsExactly(due + " by " + version);
        assertThat(town.computed(PreliminaryAnswerDue.class)).isEqualTo(town.kept("T-15"));
    }

    @ParameterizedTest(name = "answered on {0}")
    @CsvSource({"2026-11-03, 2026-11-17, 2020-05-15", "2026-11-04, 2026-11-12, 2026-11-04"})
    @Shows({"T-17", "A-19"})
    void a_meeting_is_held_in_the_time_of_the_day_of_the_answer(LocalDate day, LocalDate due, LocalDate version) {
        CaseId id = acts.referred(AReferral.inOrder().in(town));
        town.decides(new MeetingTime(), 6, SET_FROM);
        town.itIs(day);
        acts.answered(id, acts.yes());
        town.itIs(SET_FROM.plusDays(1));

        assertThat(town.kept("T-17")).containsExactly(due + " by " + version);
        assertThat(town.computed(InformationMeetingDue.class)).isEqualTo(town.kept("T-17"));
    }

    @ParameterizedTest(name = "answered on {0}, a flat on {1}")
    @CsvSource({
        "2026-11-03, 2027-02-03, true, 2020-05-15",
        "2026-11-03, 2027-02-04, false,",
        "2026-11-04, 2027-01-04, true, 2026-11-04",
        "2026-11-04, 2027-01-05, false,"
    })
    @Shows({"T-16", "A-17"})
    void a_flat_is_expected_in_the_time_of_the_day_of_the_answer(
            LocalDate day, LocalDate expected, boolean reasonable, LocalDate version) {
        CaseId id = acts.referred(AReferral.inOrder().in(town));
        town.decides(new FlatTime(), 2, SET_FROM);
        town.itIs(day);
        PreliminaryAnswer yes = acts.yes();
        PreliminaryAnswer answer =
                new PreliminaryAnswer(true, yes.criteriaNotMet(), Optional.of(expected), yes.reason(), yes.provider());

        if (reasonable) {
            acts.answered(id, answer);
            assertThat(by(id, "preliminary-answer-given").version()).isEqualTo(version);
        } else {
            Refused.with("flat-not-in-reasonable-time", "flatExpectedOn", () -> acts.answered(id, answer));
        }
    }

    @ParameterizedTest(name = "received on {0}")
    @CsvSource({"2026-11-03, 24 månader, 2020-05-15", "2026-11-04, 36 månader, 2026-11-04"})
    @Shows("A-16")
    void violence_is_asked_of_with_the_prompt_of_the_day_and_stops_nobody(
            LocalDate day, String prompt, LocalDate version) {
        town.decides(new RecentViolence(), 36, SET_FROM);
        town.itIs(day);
        CaseId id = acts.referred(AReferral.inOrder().in(town));
        town.itIs(SET_FROM.plusDays(1));

        AssessmentView read = town.as(
                        town.somebody("coordinator", OrganisationKind.COORDINATION_UNIT),
                        "referral.read",
                        Referrals.class,
                        referrals -> referrals.get(id))
                .assessment()
                .orElseThrow();
        assertThat(read.criteria())
                .filteredOn(asked -> asked.criterion() == Criterion.VIOLENCE)
                .singleElement()
                .satisfies(asked -> assertThat(asked.text()).contains(prompt, "ingen gräns"));
        assertThat(read.targetGroupFrom()).isEqualTo(version);
        assertThat(by(id, "assessed").version()).isEqualTo(version);
    }

    private RuleUse by(CaseId id, String what) {
        return town
                .as(
                        town.somebody("coordinator", OrganisationKind.COORDINATION_UNIT),
                        "case.timeline",
                        Cases.class,
                        cases -> cases.timeline(id))
                .stream()
                .map(entry -> entry.occurrence())
                .filter(occurrence -> occurrence.what().equals(what))
                .flatMap(occurrence -> occurrence.rule().stream())
                .findFirst()
                .orElseThrow();
    }
}
