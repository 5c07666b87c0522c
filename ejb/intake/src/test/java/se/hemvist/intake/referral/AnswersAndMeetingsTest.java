package se.hemvist.intake.referral;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.hemvist.intake.AReferral;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Cases;
import se.hemvist.intake.criteria.Criterion;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.provider.ProviderChoice;
import se.hemvist.intake.provider.ProviderKind;
import se.hemvist.intake.referral.MeetingRecord.ProviderJudgement;
import se.hemvist.intake.referral.MeetingRecord.Stand;
import se.hemvist.intake.referral.MeetingRecord.Topic;
import se.hemvist.intake.referral.ReferralEvent.Answered;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;

/** Göteborgs Stads rutin för Bostad först, «Remiss» and «Informationsmöte». */
class AnswersAndMeetingsTest {

    private static final LocalDate TODAY = Town.START;
    private static final Optional<LocalDate> SOON = Optional.of(TODAY.plusDays(30));
    private static final Optional<ProviderChoice> FRAMEWORK =
            Optional.of(new ProviderChoice(ProviderKind.FRAMEWORK, Optional.empty()));

    private final Town town = new Town();
    private final FirstCase acts = new FirstCase(town);
    private final CaseId id = acts.referred(AReferral.inOrder().in(town));

    @Test
    @Shows({"G-38", "T-15", "T-17"})
    void a_yes_names_the_provider_and_calls_for_the_meeting() {
        acts.answered(id, acts.yes());

        assertThat(acts.state(id)).isEqualTo(CaseState.PRELIM_YES);
        assertThat(acts.file(id).provider()).contains(town.the(OrganisationKind.SUPPORT_PROVIDER));
        assertThat(town.deadlines()).containsExactly("T-15 MET 2026-11-16", "T-17 OPEN 2026-11-16");
        assertThat(told()).singleElement().satisfies(answer -> assertThat(answer.yes())
                .isTrue());
    }

    @Test
    @Shows("G-38")
    void a_no_says_why_and_which_criteria() {
        acts.answered(id, answer(false, Set.of(Criterion.RISK), Optional.empty(), "Behöver tätare tillsyn"));

        assertThat(acts.state(id)).isEqualTo(CaseState.PRELIM_NO);
        assertThat(town.deadlines()).containsExactly("T-15 MET 2026-11-16");
        assertThat(told()).singleElement().satisfies(answer -> assertThat(answer.criteriaNotMet())
                .containsExactly(Criterion.RISK));
    }

    @Test
    @Shows("T-17")
    void the_meeting_is_the_provider_s_to_hold_once_the_answer_is_yes() {
        Refused.with("not-allowed", () -> acts.met(id, acts.meeting(Stand.YES, true)));
        assertThat(responsible("T-17")).isEmpty();

        acts.answered(id, acts.yes());

        assertThat(responsible("T-17"))
                .containsExactly("support-worker "
                        + town.the(OrganisationKind.SUPPORT_PROVIDER).value());
    }

    @Test
    @Shows("G-08")
    void several_providers_take_part_each_in_its_own_cases() {
        OrganisationId supplier = town.register("supplier", OrganisationKind.SUPPORT_PROVIDER);
        CaseId other = acts.referred(
                AReferral.inOrder().message("m-2").about("198001082380").in(town));
        Optional<ProviderChoice> chosen = Optional.of(new ProviderChoice(ProviderKind.OWN, Optional.of(supplier)));

        acts.answered(id, acts.yes());
        acts.answered(other, yes(Set.of(), SOON, chosen));

        assertThat(casesOf(town.the(OrganisationKind.SUPPORT_PROVIDER))).containsExactly(id);
        assertThat(casesOf(supplier)).containsExactly(other);
    }

    static List<Arguments> wrong_answers() {
        Optional<ProviderChoice> nobody = Optional.of(new ProviderChoice(ProviderKind.OWN, Optional.empty()));
        return List.of(
                Arguments.of("criteria-disagree", "criteriaNotMet", yes(Set.of(Criterion.RISK), SOON, FRAMEWORK)),
                Arguments.of("missing-part", "flatExpectedOn", yes(Set.of(), Optional.empty(), FRAMEWORK)),
                Arguments.of("missing-part", "provider", yes(Set.of(), SOON, Optional.empty())),
                Arguments.of("missing-part", "provider", yes(Set.of(), SOON, nobody)),
                Arguments.of(
                        "flat-not-in-reasonable-time",
                        "flatExpectedOn",
                        yes(Set.of(), Optional.of(LocalDate.of(2027, 2, 3)), FRAMEWORK)),
                Arguments.of("missing-part", "reason", answer(false, Set.of(), Optional.empty(), " ")));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("wrong_answers")
    @Shows({"G-38", "T-16"})
    void an_answer_that_does_not_hold_together_is_refused(String code, String field, PreliminaryAnswer answer) {
        Refused.with(code, field, () -> acts.answered(id, answer));

        assertThat(acts.state(id)).isEqualTo(CaseState.REFERRED);
        assertThat(town.deadlines()).containsExactly("T-15 OPEN 2026-11-16");
    }

    @Test
    void a_provider_gives_support_in_the_municipality() {
        Optional<ProviderChoice> company = Optional.of(
                new ProviderChoice(ProviderKind.OWN, Optional.of(town.the(OrganisationKind.HOUSING_COMPANY))));

        Refused.with("not-such-an-organisation", "provider", () -> acts.answered(id, yes(Set.of(), SOON, company)));
    }

    @Test
    void a_referral_is_answered_once() {
        acts.answered(id, acts.yes());

        Refused.with("not-done-in-this-state", () -> acts.answered(id, acts.yes()));
    }

    @Test
    void who_answers_must_have_seen_the_case_as_it_is() {
        Expected stale = Expected.asRead(() -> false);

        Refused.with(
                "changed-since-read",
                () -> town.as(
                        town.somebody("coordinator", OrganisationKind.COORDINATION_UNIT),
                        "preliminary-answer.give",
                        PreliminaryAnswers.class,
                        answers -> {
                            answers.give(id, stale, acts.yes());
                            return true;
                        }));
    }

    @ParameterizedTest
    @EnumSource(Stand.class)
    @Shows({"G-44", "G-45", "G-46", "T-17"})
    void a_meeting_is_held_and_what_was_said_is_read_by_those_who_work_with_the_person(Stand stand) {
        acts.answered(id, acts.yes());
        acts.met(id, acts.meeting(stand, true));

        assertThat(acts.state(id)).isEqualTo(CaseState.INFO_MEETING_HELD);
        assertThat(town.deadlines()).contains("T-17 MET 2026-11-16");
        assertThat(acts.referral(id, "social-worker", OrganisationKind.SOCIAL_ADMINISTRATION)
                        .course()
                        .meeting())
                .hasValueSatisfying(meeting -> {
                    assertThat(meeting.record().topics())
                            .containsExactlyInAnyOrder(Topic.SUPPORT, Topic.RENTED_FLAT, Topic.CONDUCT);
                    assertThat(meeting.record().stand()).isEqualTo(stand);
                    assertThat(meeting.record().notes()).isEqualTo("Vill ha stöd med post och räkningar.");
                });
    }

    static List<Arguments> wrong_meetings() {
        Set<Topic> all = EnumSet.allOf(Topic.class);
        return List.of(
                Arguments.of("topics-missing", "topics", meeting(TODAY, without(Topic.SUPPORT), "Samtal")),
                Arguments.of("topics-missing", "topics", meeting(TODAY, without(Topic.RENTED_FLAT), "Samtal")),
                Arguments.of("topics-missing", "topics", meeting(TODAY, without(Topic.CONDUCT), "Samtal")),
                Arguments.of("missing-part", "notes", meeting(TODAY, all, "")),
                Arguments.of("day-too-early", "heldOn", meeting(TODAY.minusDays(1), all, "Samtal")),
                Arguments.of("day-too-late", "heldOn", meeting(TODAY.plusDays(1), all, "Samtal")));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("wrong_meetings")
    @Shows({"G-44", "G-45"})
    void a_meeting_that_lacks_something_is_refused(String code, String field, MeetingRecord meeting) {
        acts.answered(id, acts.yes());

        Refused.with(code, field, () -> acts.met(id, meeting));
        assertThat(acts.state(id)).isEqualTo(CaseState.PRELIM_YES);
    }

    @Test
    void no_meeting_before_the_supplier_is_chosen() {
        acts.answered(id, yes(Set.of(), SOON, FRAMEWORK));

        assertThat(acts.file(id).provider()).isEmpty();
        Refused.with("not-allowed", () -> acts.met(id, acts.meeting(Stand.YES, true)));
        Referral referral = town.ask(FiledReferrals.class, referrals -> referrals.of(id));
        Refused.with("supplier-not-chosen", "provider", () -> referral.hold(acts.meeting(Stand.YES, true), TODAY));
    }

    private List<CaseId> casesOf(OrganisationId provider) {
        return town
                .as(
                        town.somebody("support-worker", provider),
                        "case.list",
                        Cases.class,
                        cases -> cases.list(new PageRequest(1, 20)))
                .items()
                .stream()
                .map(row -> row.head().id())
                .toList();
    }

    /** Role and organisation of the open deadlines of the kind. */
    private List<String> responsible(String kind) {
        return Stores.sql(town.database())
                .list(
                        "select role || ' ' || organisation_id from kernel.deadline where kind = '%s'".formatted(kind),
                        row -> row.getString(1));
    }

    private List<Answered> told() {
        return town.told().stream()
                .filter(Answered.class::isInstance)
                .map(Answered.class::cast)
                .toList();
    }

    private static PreliminaryAnswer yes(
            Set<Criterion> notMet, Optional<LocalDate> flatExpectedOn, Optional<ProviderChoice> provider) {
        return new PreliminaryAnswer(true, notMet, flatExpectedOn, "", provider);
    }

    private static PreliminaryAnswer answer(
            boolean yes, Set<Criterion> notMet, Optional<LocalDate> flatExpectedOn, String reason) {
        return new PreliminaryAnswer(yes, notMet, flatExpectedOn, reason, Optional.empty());
    }

    private static Set<Topic> without(Topic untold) {
        return EnumSet.complementOf(EnumSet.of(untold));
    }

    private static MeetingRecord meeting(LocalDate heldOn, Set<Topic> topics, String notes) {
        return new MeetingRecord(heldOn, topics, Stand.YES, new ProviderJudgement(true, Optional.empty()), notes);
    }
}
