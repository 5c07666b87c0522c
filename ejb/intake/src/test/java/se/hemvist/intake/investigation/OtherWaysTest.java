package se.hemvist.intake.investigation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.hemvist.intake.AReferral;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.appeal.AppealView;
import se.hemvist.intake.appeal.Appeals;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Cases;
import se.hemvist.intake.decision.DecisionDesk;
import se.hemvist.intake.decision.DecisionDocument;
import se.hemvist.intake.decision.DecisionId;
import se.hemvist.intake.decision.DecisionKind;
import se.hemvist.intake.decision.DecisionResult;
import se.hemvist.intake.decision.Decisions;
import se.hemvist.intake.decision.Hearing;
import se.hemvist.intake.decision.NewDecision.Making;
import se.hemvist.intake.investigation.Decline.Side;
import se.hemvist.intake.investigation.NewOutcome.Outcome;
import se.hemvist.intake.investigation.OtherWaysView.Ending;
import se.hemvist.intake.matching.CheckAnswer.Result;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.referral.BasisSubmitted.Channel;
import se.hemvist.intake.referral.MeetingRecord.Stand;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Göteborgs Stads rutin för Bostad först, «Beslut»: where the programme does not match the need, nothing is just closed. */
class OtherWaysTest {

    private static final LocalDate TODAY = Town.START;
    private static final NewOtherWay LOOKED =
            new NewOtherWay(TODAY, "U-2026-17", "Boendestöd i eget andrahandsboende provas.");

    private static final Hearing HEARD = Hearing.held(TODAY, "Vill ha en egen lägenhet.");

    private final Town town = new Town();
    private final FirstCase acts = new FirstCase(town);

    @Test
    @Shows("G-58")
    void after_a_no_the_need_is_assessed_anew_and_the_same_case_is_referred_again() {
        CaseId id = answeredNo();
        reconsidered(id, CaseState.UNDER_ASSESSMENT, "Kan vila på ny utredning");
        assertThat(acts.state(id)).isEqualTo(CaseState.UNDER_ASSESSMENT);

        CaseId again = acts.referred(AReferral.inOrder().message("m-2").in(town));

        assertThat(again).isEqualTo(id);
        assertThat(acts.state(id)).isEqualTo(CaseState.REFERRED);
        assertThat(town.count("housing_case")).isOne();
        assertThat(town.count("referral")).isEqualTo(2);
        assertThat(town.deadlines()).containsExactly("T-15 MET 2026-11-16", "T-15 OPEN 2026-11-16");
        acts.answered(id, acts.yes());
        assertThat(acts.state(id)).isEqualTo(CaseState.PRELIM_YES);
        assertThat(town.deadlines()).contains("T-17 OPEN 2026-11-16").doesNotContain("T-15 OPEN 2026-11-16");
    }

    @Test
    @Shows("G-58")
    void when_no_company_is_left_the_same_case_is_referred_again() {
        CaseId id = acts.basisSent(AReferral.inOrder(), Channel.E_SERVICE);
        acts.asked(id, Set.of(town.otherCompany()));
        acts.companyAnswered(id, town.otherCompany(), Result.DEBT);
        assertThat(acts.state(id)).isEqualTo(CaseState.UNDER_ASSESSMENT);

        CaseId again = acts.referred(AReferral.inOrder().message("m-2").in(town));
        acts.answered(again, acts.framework());

        assertThat(again).isEqualTo(id);
        Refused.with("supplier-not-reported", () -> acts.met(id, acts.meeting(Stand.YES, true)));
    }

    @Test
    void a_case_that_awaits_no_new_referral_is_not_referred_again() {
        CaseId id = answeredNo();
        Refused.with(
                "already-open",
                () -> acts.referred(AReferral.inOrder().message("m-2").in(town)));
        reconsidered(id, CaseState.UNDER_ASSESSMENT, "Ny utredning");
        OrganisationId other = town.register("sf-other", OrganisationKind.SOCIAL_ADMINISTRATION);

        Refused.with(
                "already-open",
                () -> acts.referred(
                        AReferral.inOrder().message("m-3").from(other, town.the(OrganisationKind.COORDINATION_UNIT))));
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    @Shows("G-58")
    void every_way_on_which_it_does_not_match_leads_to_looking_for_another(Way way) {
        CaseId id = way.taken(this);

        assertThat(acts.state(id)).isEqualTo(CaseState.ALTERNATIVE_NEEDED);
        assertThat(timeline(id)).endsWith(way.what);
    }

    /** How a case comes to need another way. */
    enum Way {
        NOT_BEST_MATCH("not-best-match"),
        RECONSIDERED("reconsidered"),
        DECLINED_BY_APPLICANT("declined-by-applicant"),
        DECLINED_BY_PROVIDER("declined-by-provider"),
        DECIDED_AGAINST("measure-refused");

        private final String what;

        Way(String what) {
            this.what = what;
        }

        CaseId taken(OtherWaysTest test) {
            return switch (this) {
                case NOT_BEST_MATCH -> test.deniedAfterAnewAssessment();
                case RECONSIDERED -> test.reconsidered();
                case DECLINED_BY_APPLICANT -> test.declined(Stand.THINKING, Side.APPLICANT);
                case DECLINED_BY_PROVIDER -> test.declined(Stand.YES, Side.PROVIDER);
                case DECIDED_AGAINST -> test.decidedAgainst();
            };
        }
    }

    @ParameterizedTest
    @CsvSource({"REFUSED, Överklagas inom tre veckor, REFUSED", "MET_OTHERWISE, , CLOSED"})
    @Shows("G-58")
    void the_case_ends_with_a_decision_once_other_ways_have_been_looked_into(
            Outcome outcome, @Nullable String appealNotice, CaseState end) {
        CaseId id = Way.RECONSIDERED.taken(this);
        Refused.asAWhole("other-ways-not-investigated", () -> decided(id, outcome(outcome, TODAY, appealNotice)));
        assertThat(acts.state(id)).isEqualTo(CaseState.ALTERNATIVE_NEEDED);

        looked(id, LOOKED);
        Optional<DecisionId> refusal = decided(id, outcome(outcome, TODAY, appealNotice));

        assertThat(acts.state(id)).isEqualTo(end);
        OtherWaysView view = read(id);
        assertThat(view.ways()).singleElement().satisfies(way -> assertThat(way.way())
                .isEqualTo(LOOKED));
        Ending ending = view.outcome().orElseThrow();
        assertThat(ending.outcome()).isEqualTo(outcome);
        assertThat(ending.made())
                .isEqualTo(outcome(outcome, TODAY, appealNotice).made());
        assertThat(ending.appealNotice()).isEqualTo(Optional.ofNullable(appealNotice));
        assertThat(ending.refusal().isPresent()).isEqualTo(outcome == Outcome.REFUSED);
        assertThat(refusal).isEqualTo(ending.refusal());
        assertThat(acts.referred(AReferral.inOrder().message("m-9").in(town))).isNotEqualTo(id);
    }

    @Test
    @Shows("G-58")
    void who_is_refused_is_told_how_to_appeal() {
        CaseId id = Way.RECONSIDERED.taken(this);
        looked(id, LOOKED);

        Refused.with("appeal-notice-missing", "appealNotice", () -> decided(id, outcome(Outcome.REFUSED, TODAY, null)));
        Refused.with("appeal-notice-missing", "appealNotice", () -> decided(id, outcome(Outcome.REFUSED, TODAY, " ")));
    }

    @Test
    @Shows({"G-58", "L-21"})
    void who_is_refused_was_heard_before() {
        CaseId id = Way.RECONSIDERED.taken(this);
        looked(id, LOOKED);
        NewOutcome unheard = new NewOutcome(
                Outcome.REFUSED,
                outcome(Outcome.REFUSED, TODAY, null).made(),
                Optional.empty(),
                Optional.of("Inom tre veckor"));

        Refused.with("not-communicated", "communication", () -> decided(id, unheard));
        assertThat(acts.state(id)).isEqualTo(CaseState.ALTERNATIVE_NEEDED);
        assertThat(town.count("decision")).isZero();
        assertThat(town.count("outcome_decision")).isZero();
    }

    @Test
    @Shows({"G-58", "A-39", "L-20", "C-23"})
    void the_refusal_that_ends_the_case_is_a_decision_that_is_served_and_may_be_appealed_for_three_weeks() {
        CaseId id = Way.RECONSIDERED.taken(this);
        looked(id, LOOKED);
        DecisionId refusal = decided(id, outcome(Outcome.REFUSED, TODAY, "Överklagas inom tre veckor"))
                .orElseThrow();
        assertThat(document(refusal).lastDayToAppeal()).isEmpty();
        town.itIs(LocalDate.of(2026, 12, 11));

        served(refusal, LocalDate.of(2026, 12, 11));

        DecisionDocument document = document(refusal);
        assertThat(document.decision().kind()).isEqualTo(DecisionKind.OUTCOME);
        assertThat(document.decision().result()).isEqualTo(DecisionResult.REFUSED);
        assertThat(document.written().ground().act()).isEqualTo("SoL 2025:400");
        assertThat(document.written().made().reasons()).isEqualTo("Behovet tillgodoses på annat sätt.");
        assertThat(document.written().particulars().hearing()).contains(HEARD);
        assertThat(document.lastDayToAppeal()).contains(LocalDate.of(2027, 1, 4));
        town.itIs(LocalDate.of(2027, 1, 5));
        appealed(refusal, LocalDate.of(2027, 1, 4));
        assertThat(appeals(refusal)).singleElement().satisfies(appeal -> assertThat(appeal.inTime())
                .isTrue());
    }

    @Test
    @Shows({"A-39", "L-23"})
    void what_was_granted_lives_on_beside_the_refusal_until_its_wait_is_closed() {
        CaseId id = decidedAgainst();
        looked(id, LOOKED);
        decided(id, outcome(Outcome.REFUSED, TODAY, "Överklagas inom tre veckor"));
        assertThat(town.deadlines()).contains("C-25 OPEN 2027-02-02", "T-19 OPEN 2028-05-02");

        did(
                "decision.close-wait",
                DecisionDesk.class,
                desk -> desk.close(granted(id), Expected.any(), TODAY, "Har fått en annan insats."));

        assertThat(town.deadlines()).contains("C-25 CANCELLED 2027-02-02").doesNotContain("C-25 OPEN 2027-02-02");
    }

    static List<Arguments> wrong_acts() {
        return List.of(
                wrong(
                        "missing-part",
                        "reason",
                        test -> test.reconsidered(test.answeredNo(), CaseState.UNDER_ASSESSMENT, " ")),
                wrong("not-possible-now", "", test -> test.reconsidered(test.answeredNo(), CaseState.CLOSED, "Klart")),
                wrong("not-done-in-this-state", "", test -> test.denied(test.answeredNo(), "Nej")),
                wrong("not-done-in-this-state", "", test -> test.looked(test.answeredNo(), LOOKED)),
                wrong(
                        "not-done-in-this-state",
                        "",
                        test -> test.decided(test.answeredNo(), outcome(Outcome.MET_OTHERWISE, TODAY, null))),
                wrong(
                        "not-done-in-this-state",
                        "",
                        test -> test.reconsidered(test.met(Stand.NO), CaseState.UNDER_ASSESSMENT, "Ny")),
                wrong("missing-part", "reason", test -> test.declined(test.met(Stand.NO), Side.APPLICANT, TODAY, "")),
                wrong(
                        "day-too-early",
                        "on",
                        test -> test.declined(test.met(Stand.NO), Side.APPLICANT, TODAY.minusDays(1), "Nej")),
                wrong(
                        "day-too-late",
                        "on",
                        test -> test.declined(test.met(Stand.NO), Side.APPLICANT, TODAY.plusDays(1), "Nej")),
                wrong(
                        "day-too-late",
                        "investigatedOn",
                        test -> test.looked(
                                Way.RECONSIDERED.taken(test), new NewOtherWay(TODAY.plusDays(1), "U-1", "Inget"))),
                wrong(
                        "missing-part",
                        "reference",
                        test -> test.looked(Way.RECONSIDERED.taken(test), new NewOtherWay(TODAY, " ", "Inget"))),
                wrong(
                        "day-too-early",
                        "made/decidedOn",
                        test -> test.decided(
                                Way.RECONSIDERED.taken(test),
                                outcome(Outcome.MET_OTHERWISE, TODAY.minusDays(1), null))));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("wrong_acts")
    void what_lacks_something_or_comes_out_of_turn_is_refused(String code, String field, Consumer<OtherWaysTest> act) {
        if (field.isEmpty()) {
            Refused.asAWhole(code, () -> act.accept(this));
        } else {
            Refused.with(code, field, () -> act.accept(this));
        }
    }

    @Test
    @Shows({"G-31", "G-32", "L-24"})
    void the_application_and_the_investigation_are_in_the_case_with_their_days_and_the_person_s_own_view() {
        CaseId id = acts.referred(AReferral.inOrder().in(town));
        NewInvestigation concluded = new NewInvestigation(
                LocalDate.of(2026, 10, 27), "Stöd varje vecka i eget hem.", "Vill bo själv och ha hjälp med ekonomin.");
        investigated(id, concluded);

        InvestigationView view = investigation(id);

        assertThat(view.receivedOn()).isEqualTo(LocalDate.of(2026, 10, 12));
        assertThat(view.investigation()).isEqualTo(concluded);
        assertThat(view.writtenBy()).isNotBlank();
        assertThat(timeline(id)).endsWith("investigation-concluded");
        NewInvestigation later = new NewInvestigation(TODAY, "Stöd två gånger i veckan.", "Vill bo själv.");
        investigated(id, later);
        assertThat(investigation(id).investigation()).isEqualTo(later);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "day-too-early, concludedOn,  2026-10-11, Stöd, Vill",
        "day-too-late,  concludedOn,  2026-11-03, Stöd, Vill",
        "missing-part,  need,         2026-10-20, ' ',  Vill",
        "missing-part,  ownView,      2026-10-20, Stöd, ' '"
    })
    @Shows({"G-32", "L-24"})
    void an_investigation_that_lacks_something_is_refused(
            String code, String field, LocalDate on, String need, String ownView) {
        CaseId id = acts.referred(AReferral.inOrder().in(town));

        Refused.with(code, field, () -> investigated(id, new NewInvestigation(on, need, ownView)));
        Refused.asAWhole("no-investigation", () -> investigation(id));
    }

    @Test
    void nothing_is_investigated_in_a_case_that_is_over() {
        CaseId id = Way.RECONSIDERED.taken(this);
        looked(id, LOOKED);
        decided(id, outcome(Outcome.MET_OTHERWISE, TODAY, null));

        Refused.with("not-done-in-this-state", () -> investigated(id, new NewInvestigation(TODAY, "Stöd", "Vill")));
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(InvestigationRefusal.class);
    }

    private static Arguments wrong(String code, String field, Consumer<OtherWaysTest> act) {
        return Arguments.of(code, field, act);
    }

    private static NewOutcome outcome(Outcome outcome, LocalDate on, @Nullable String appealNotice) {
        return new NewOutcome(
                outcome,
                new Making(on, "Enhetschef", "Behovet tillgodoses på annat sätt.", "B-2026-9"),
                Optional.of(HEARD),
                Optional.ofNullable(appealNotice));
    }

    private CaseId answeredNo() {
        CaseId id = acts.referred(AReferral.inOrder().in(town));
        acts.answered(id, acts.no("Ingen lägenhet väntas"));
        return id;
    }

    private CaseId deniedAfterAnewAssessment() {
        CaseId id = answeredNo();
        reconsidered(id, CaseState.UNDER_ASSESSMENT, "Ny utredning");
        denied(id, "Behöver boende med personal");
        return id;
    }

    private CaseId reconsidered() {
        CaseId id = answeredNo();
        reconsidered(id, CaseState.ALTERNATIVE_NEEDED, "Behöver boende med personal");
        return id;
    }

    private CaseId declined(Stand stand, Side side) {
        CaseId id = met(stand);
        declined(id, side, TODAY, "Stödet passar inte");
        return id;
    }

    /** The support is granted and the home refused. */
    private CaseId decidedAgainst() {
        CaseId id = acts.basisSent(AReferral.inOrder(), Channel.E_SERVICE);
        acts.asked(id, Set.of(town.otherCompany()));
        acts.companyAnswered(id, town.otherCompany(), Result.APPROVES);
        acts.decided(id, DecisionKind.SUPPORT, DecisionResult.GRANTED);
        acts.decided(id, DecisionKind.HOUSING, DecisionResult.REFUSED);
        return id;
    }

    private DecisionId granted(CaseId id) {
        return bySocialWorker("decision.list", Decisions.class, decisions -> decisions.list(id)).stream()
                .filter(decision -> decision.result() == DecisionResult.GRANTED)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private DecisionDocument document(DecisionId id) {
        return bySocialWorker("decision.read", DecisionDesk.class, desk -> desk.get(id));
    }

    private void served(DecisionId id, LocalDate on) {
        did("decision.serve", DecisionDesk.class, desk -> desk.serve(id, Expected.any(), on));
    }

    private void appealed(DecisionId id, LocalDate on) {
        bySocialWorker("appeal.receive", Appeals.class, appeals -> appeals.receive(id, on));
    }

    private List<AppealView> appeals(DecisionId id) {
        return bySocialWorker("appeal.list", Appeals.class, appeals -> appeals.of(id));
    }

    private CaseId met(Stand stand) {
        return acts.meetingHeld(AReferral.inOrder(), acts.meeting(stand, true));
    }

    private void reconsidered(CaseId id, CaseState wanted, String reason) {
        socialWorker("preliminary-no.reconsider", ways -> ways.reconsider(id, Expected.any(), wanted, reason));
    }

    private void denied(CaseId id, String reason) {
        socialWorker("best-match.deny", ways -> ways.denyBestMatch(id, Expected.any(), reason));
    }

    private void declined(CaseId id, Side side, LocalDate on, String reason) {
        Decline declined = new Decline(side, on, reason);
        town.as(
                town.somebody("support-worker", OrganisationKind.SUPPORT_PROVIDER),
                "information-meeting.decline",
                OtherWays.class,
                ways -> {
                    ways.decline(id, Expected.any(), declined);
                    return true;
                });
    }

    private void looked(CaseId id, NewOtherWay looked) {
        socialWorker("alternative.investigate", ways -> ways.investigate(id, Expected.any(), looked));
    }

    private Optional<DecisionId> decided(CaseId id, NewOutcome decided) {
        return bySocialWorker("alternative.decide", OtherWays.class, ways -> ways.decide(id, Expected.any(), decided));
    }

    private OtherWaysView read(CaseId id) {
        return bySocialWorker("alternative.read", OtherWays.class, ways -> ways.read(id));
    }

    private void investigated(CaseId id, NewInvestigation concluded) {
        did(
                "investigation.record",
                Investigations.class,
                investigations -> investigations.record(id, Expected.any(), concluded));
    }

    private InvestigationView investigation(CaseId id) {
        return bySocialWorker("investigation.read", Investigations.class, investigations -> investigations.get(id));
    }

    private void socialWorker(String operation, Consumer<OtherWays> work) {
        did(operation, OtherWays.class, work);
    }

    private <B> void did(String operation, Class<B> bean, Consumer<B> work) {
        bySocialWorker(operation, bean, uses -> {
            work.accept(uses);
            return true;
        });
    }

    private <B, T> T bySocialWorker(String operation, Class<B> bean, Function<B, T> work) {
        return town.as(town.somebody("social-worker", OrganisationKind.SOCIAL_ADMINISTRATION), operation, bean, work);
    }

    private List<String> timeline(CaseId id) {
        return bySocialWorker("case.timeline", Cases.class, cases -> cases.timeline(id)).stream()
                .map(entry -> entry.occurrence().what())
                .toList();
    }
}
