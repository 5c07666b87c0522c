package se.hemvist.intake.matching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.AReferral;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.matching.CheckAnswer.Result;
import se.hemvist.intake.matching.CheckChange.How;
import se.hemvist.intake.offer.FlatPair;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.referral.BasisSubmitted.Channel;
import se.hemvist.intake.referral.MeetingRecord.Stand;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.intake.verdict.DailyWatch;
import se.hemvist.intake.verdict.Matches;
import se.hemvist.intake.verdict.Verdict;
import se.hemvist.intake.verdict.VerdictView;
import se.hemvist.intake.withdrawal.WishedBy;
import se.hemvist.intake.withdrawal.Withdrawal;
import se.hemvist.intake.withdrawal.Withdrawals;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Sql;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;

/** Göteborgs Stads rutin för Bostad först, «Informationsmöte»: what a company has answered may turn out otherwise. */
class AnswerChangesTest {

    private static final LocalDate TODAY = Town.START;
    private static final LocalDate LATER = TODAY.plusDays(10);

    private final Town town = new Town();
    private final FirstCase acts = new FirstCase(town);
    private final OrganisationId company = town.the(OrganisationKind.HOUSING_COMPANY);
    private final OrganisationId other = town.otherCompany();

    @Test
    @Shows({"G-50", "G-51"})
    void a_corrected_answer_counts_from_then_on_and_the_earlier_one_is_kept() {
        CaseId id = waiting(Result.DEBT);
        FlatPair pair = new FlatPair(acts.reported(company), acts.reported(other));
        Refused.with("company-said-no", "flats", () -> acts.reserved(id, pair));
        assertThat(verdicts(id)).contains(Verdict.DOES_NOT_SUIT);
        town.itIs(LATER);

        acts.companyCorrected(id, company, Result.UNKNOWN_HERE);

        assertThat(verdicts(id)).containsOnly(Verdict.SUITS);
        assertThat(check(id).answer().orElseThrow().answer())
                .isEqualTo(new CheckAnswer(Result.UNKNOWN_HERE, LATER, Optional.empty()));
        assertThat(check(id).changes())
                .containsExactly(new CheckChange(
                        How.CORRECTED,
                        LATER,
                        manager(),
                        Optional.of("Fel person i registret"),
                        new AnswerView(new CheckAnswer(Result.DEBT, TODAY, Optional.empty()), Optional.empty())));
        assertThat(acts.reserved(id, pair)).isNotNull();
    }

    @Test
    @Shows({"G-50", "G-51"})
    void a_company_that_takes_its_yes_back_lets_no_flat_to_the_person() {
        CaseId id = waiting(Result.APPROVES);
        FlatPair pair = new FlatPair(acts.reported(company), acts.reported(other));

        acts.companyCorrected(id, company, Result.DEBT);

        assertThat(acts.state(id)).as("another company can").isEqualTo(CaseState.WAITING_FOR_FLAT);
        Refused.with("company-said-no", "flats", () -> acts.reserved(id, pair));
    }

    @Test
    @Shows("G-51")
    void whoever_has_paid_a_debt_is_matched_again() {
        CaseId id = waiting(Result.DEBT);
        acts.reported(company);
        town.itIs(LATER);

        acts.debtSettled(id, company, LATER.minusDays(3));
        acts.debtSettled(id, company, LATER.minusDays(3));

        assertThat(verdicts(id)).containsOnly(Verdict.SUITS);
        assertThat(check(id).answer().orElseThrow().settledOn()).contains(LATER.minusDays(3));
        assertThat(check(id).changes()).extracting(CheckChange::how).containsExactly(How.SETTLED);
    }

    @Test
    void those_who_decide_and_match_are_told_that_an_answer_has_changed_and_no_timeline_tells_why() {
        CaseId id = waiting(Result.DEBT);

        acts.companyCorrected(id, company, Result.APPROVES);
        Refused.asAWhole("nothing-corrected", () -> acts.companyCorrected(id, company, Result.APPROVES));

        assertThat(town.count("case_timeline where what = 'company-answer-corrected'"))
                .isOne();
        assertThat(town.count("case_timeline where reason like '%registret%'")).isZero();
        assertThat(lettersTo())
                .containsExactlyInAnyOrder(
                        town.the(OrganisationKind.SOCIAL_ADMINISTRATION),
                        town.the(OrganisationKind.COORDINATION_UNIT),
                        town.the(OrganisationKind.LETTING_OFFICE));
    }

    @ParameterizedTest
    @CsvSource({"APPROVES, LANDLORD_CHECKED", "DEBT, UNDER_ASSESSMENT"})
    void a_correction_is_what_counts_when_the_last_company_answers(Result corrected, CaseState state) {
        CaseId id = acts.basisSent(AReferral.inOrder(), Channel.E_SERVICE);
        acts.asked(id, Set.of(company, other));
        acts.companyAnswered(id, company, corrected == Result.DEBT ? Result.APPROVES : Result.DEBT);
        acts.companyCorrected(id, company, corrected);

        acts.companyAnswered(id, other, Result.DEBT);

        assertThat(acts.state(id)).isEqualTo(state);
    }

    @Test
    @Shows("G-50")
    void a_company_is_asked_anew_when_the_basis_has_come_a_second_time() {
        CaseId id = acts.basisSent(AReferral.inOrder(), Channel.E_SERVICE);
        acts.asked(id, Set.of(company));
        acts.companyAnswered(id, company, Result.DEBT);
        assertThat(acts.state(id)).isEqualTo(CaseState.UNDER_ASSESSMENT);
        town.itIs(LATER);
        acts.referred(AReferral.inOrder().message("m-2").in(town));
        acts.answered(id, acts.yes());
        acts.met(id, acts.meeting(Stand.YES, true));
        acts.submitted(id, acts.basis(Channel.E_SERVICE));

        acts.asked(id, Set.of(company));
        Refused.with("already-asked", "companies", () -> acts.asked(id, Set.of(company)));
        acts.companyAnswered(id, company, Result.UNKNOWN_HERE);

        assertThat(acts.state(id)).isEqualTo(CaseState.LANDLORD_CHECKED);
        assertThat(check(id).changes()).extracting(CheckChange::how).containsExactly(How.ASKED_AGAIN);
    }

    @Test
    void only_what_was_answered_is_corrected_and_only_a_debt_is_settled() {
        CaseId id = acts.basisSent(AReferral.inOrder(), Channel.E_SERVICE);
        Refused.with("not-asked", "company", () -> acts.companyCorrected(id, company, Result.DEBT));
        acts.asked(id, Set.of(company, other));
        Refused.asAWhole("not-answered", () -> acts.companyCorrected(id, company, Result.DEBT));
        Refused.asAWhole("not-answered", () -> acts.debtSettled(id, company, TODAY));

        acts.companyAnswered(id, company, Result.APPROVES);
        Refused.asAWhole("no-debt", () -> acts.debtSettled(id, company, TODAY));

        acts.companyCorrected(id, company, Result.DEBT);
        Refused.with("day-too-late", "on", () -> acts.debtSettled(id, company, TODAY.plusDays(1)));
        Refused.with("day-too-early", "on", () -> acts.debtSettled(id, company, TODAY.minusDays(1)));
        acts.debtSettled(id, company, TODAY);
        town.itIs(LATER);
        Refused.asAWhole("no-debt", () -> acts.debtSettled(id, company, LATER));
    }

    @Test
    void a_change_has_a_reason_and_is_made_by_the_company_itself() {
        CaseId id = waiting(Result.DEBT);

        Refused.with("missing-part", "reason", () -> correct(company, id, " "));
        Refused.with("missing-part", "reason", () -> settle(company, id, " "));
        Refused.with("not-allowed", () -> correct(other, id, "Vet bättre"));
        Refused.with("not-allowed", () -> settle(other, id, "Vet bättre"));
    }

    @Test
    void nothing_changes_in_a_case_that_is_over() {
        CaseId id = waiting(Result.DEBT);
        withdrawn(id);

        Refused.asAWhole("not-done-in-this-state", () -> acts.companyCorrected(id, company, Result.APPROVES));
        Refused.asAWhole("not-done-in-this-state", () -> acts.debtSettled(id, company, TODAY));
    }

    @Test
    @Shows("G-51")
    void the_amount_of_a_debt_is_kept_through_its_settlement_and_belongs_to_a_debt_only() {
        CaseId id = acts.basisSent(AReferral.inOrder(), Channel.E_SERVICE);
        acts.asked(id, Set.of(company));
        CheckAnswer owed = new CheckAnswer(
                Result.DEBT, TODAY, Optional.empty(), Optional.of(new Money(new BigDecimal("12500.5"))));
        town.as(town.somebody("landlord-manager", company), "landlord-check.answer", LandlordChecks.class, checks -> {
            checks.answer(id, company, owed);
            checks.answer(id, company, owed);
            return true;
        });

        assertThat(check(id).answer()).contains(new AnswerView(owed, Optional.empty()));
        Refused.with(
                "amount-without-debt",
                "amount",
                () -> new CheckAnswer(Result.APPROVES, TODAY, Optional.empty(), owed.amount()));
        acts.debtSettled(id, company, TODAY);

        assertThat(check(id).answer()).contains(new AnswerView(owed, Optional.of(TODAY)));
        assertThat(check(id).changes())
                .extracting(CheckChange::before)
                .containsExactly(new AnswerView(owed, Optional.empty()));
    }

    private CaseId waiting(Result answer) {
        return acts.waitingForFlat(AReferral.inOrder(), answer);
    }

    private String manager() {
        return town.somebody("landlord-manager", company).user();
    }

    private CheckView check(CaseId id) {
        return town
                .as(
                        town.somebody("coordinator", OrganisationKind.COORDINATION_UNIT),
                        "landlord-check.read",
                        LandlordChecks.class,
                        checks -> checks.of(id))
                .stream()
                .filter(view -> view.company().equals(company))
                .findFirst()
                .orElseThrow();
    }

    /** Of all vacant flats, as the night judges them. */
    private List<Verdict> verdicts(CaseId id) {
        town.as(
                Town.system(),
                "match.watch",
                DailyWatch.class,
                matches -> matches.judge(
                        matches.toJudge(new CaseId(new UUID(0, 0)), 100),
                        town.clock().today()));
        return town
                .as(
                        town.somebody("coordinator", OrganisationKind.COORDINATION_UNIT),
                        "match.verdicts",
                        Matches.class,
                        matches -> matches.verdicts(id, PageRequest.first()).items())
                .stream()
                .map(VerdictView::verdict)
                .toList();
    }

    private List<OrganisationId> lettersTo() {
        return Stores.sql(town.database())
                .list(
                        "select organisation_id from kernel.outbox where kind = 'company-answer-changed'",
                        row -> new OrganisationId(Sql.uuid(row, "organisation_id")));
    }

    private void correct(OrganisationId by, CaseId id, String reason) {
        CheckAnswer answer = new CheckAnswer(Result.APPROVES, TODAY, Optional.empty());
        town.as(town.somebody("landlord-manager", by), "landlord-check.correct", AnswerChanges.class, changes -> {
            changes.correct(id, company, new CorrectedAnswer(answer, reason));
            return true;
        });
    }

    private void settle(OrganisationId by, CaseId id, String reason) {
        town.as(town.somebody("landlord-manager", by), "landlord-check.settle", AnswerChanges.class, changes -> {
            changes.settle(id, company, new SettledDebt(TODAY, reason));
            return true;
        });
    }

    private void withdrawn(CaseId id) {
        town.as(
                town.somebody("social-worker", OrganisationKind.SOCIAL_ADMINISTRATION),
                "case.withdraw",
                Withdrawals.class,
                withdrawals -> {
                    withdrawals.withdraw(
                            id, Expected.any(), new Withdrawal(WishedBy.PERSON, TODAY, "Har fått en egen lägenhet."));
                    return true;
                });
    }
}
