package se.hemvist.intake.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import se.hemvist.intake.matching.CompanyStanding.Standing;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.referral.BasisSubmitted.Channel;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.intake.vacancy.FlatView;
import se.hemvist.intake.verdict.Matches;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Göteborgs Stads rutin för Bostad först, «Informationsmöte» and «Beslut». */
class LandlordChecksTest {

    private static final LocalDate TODAY = Town.START;

    private final Town town = new Town();
    private final FirstCase acts = new FirstCase(town);
    private final OrganisationId company = town.the(OrganisationKind.HOUSING_COMPANY);
    private final OrganisationId other = town.otherCompany();
    private final CaseId id = acts.basisSent(AReferral.inOrder(), Channel.E_SERVICE);

    @ParameterizedTest
    @CsvSource({
        "APPROVES, UNKNOWN_HERE, LANDLORD_CHECKED, 2",
        "DEBT, UNKNOWN_HERE, LANDLORD_CHECKED, 1",
        "APPROVES, DEBT, LANDLORD_CHECKED, 1",
        "DEBT, DEBT, UNDER_ASSESSMENT, 0"
    })
    @Shows({"G-50", "G-51", "T-38"})
    void the_case_goes_on_when_all_have_answered_and_one_can_take_the_person(
            Result first, Result second, CaseState state, int left) {
        acts.asked(id, Set.of(company, other));
        assertThat(town.deadlines()).contains("T-38 OPEN 2026-11-16", "T-38 OPEN 2026-11-16");

        acts.companyAnswered(id, company, first);
        assertThat(acts.state(id)).isEqualTo(CaseState.BASIS_SENT);

        acts.companyAnswered(id, other, second);
        assertThat(acts.state(id)).isEqualTo(state);
        assertThat(standings(id).values().stream().filter(Standing.CLEARED::equals))
                .hasSize(left);
        assertThat(town.deadlines()).doesNotContain("T-38 OPEN 2026-11-16");
    }

    @Test
    @Shows({"G-50", "G-55", "A-38"})
    void the_coordinator_sees_the_vacant_flats_of_those_companies_only() {
        FlatId cleared = acts.reported(company);
        acts.reported(other);
        assertThat(matches()).isEmpty();

        acts.asked(id, Set.of(company, other));
        acts.companyAnswered(id, company, Result.UNKNOWN_HERE);
        acts.companyAnswered(id, other, Result.DEBT);

        assertThat(matches()).containsExactly(cleared);
    }

    @Test
    void a_company_is_told_the_case_number_and_answers_for_itself_only() {
        acts.asked(id, Set.of(company, other));

        List<CheckRow> rows = town.as(
                        town.somebody("landlord-manager", company),
                        "landlord-check.list",
                        LandlordChecks.class,
                        checks -> checks.open(PageRequest.first()))
                .items();

        assertThat(rows).containsExactly(new CheckRow(id, acts.file(id).number(), TODAY, LocalDate.of(2026, 11, 16)));
        Refused.with("not-allowed", () -> answer(company, other));
    }

    @ParameterizedTest(name = "asked on {0}")
    @CsvSource({"2026-11-03, 2026-11-17, 2020-05-15", "2026-11-04, 2026-11-11, 2026-11-04"})
    @Shows({"T-38", "A-60"})
    void a_company_that_is_asked_from_the_day_on_has_the_time_that_the_city_has_set(
            LocalDate day, LocalDate due, LocalDate version) {
        town.decides(new LettingRules.AnswerTime(), 5, LocalDate.of(2026, 11, 4));
        town.itIs(day);
        acts.asked(id, Set.of(company));
        town.itIs(LocalDate.of(2026, 11, 5));

        assertThat(town.kept("T-38")).containsExactly(due + " by " + version);
        assertThat(town.computed(LandlordCheckDue.class)).isEqualTo(town.kept("T-38"));
        List<CheckRow> rows = town.as(
                        town.somebody("landlord-manager", company),
                        "landlord-check.list",
                        LandlordChecks.class,
                        checks -> checks.open(PageRequest.first()))
                .items();
        assertThat(rows).extracting(CheckRow::answerBy).containsExactly(due);
    }

    @Test
    void nobody_is_asked_before_the_basis_was_sent() {
        Refused.with(
                "day-too-early",
                "on",
                () -> town.as(
                        town.somebody("letting-officer", OrganisationKind.LETTING_OFFICE),
                        "landlord-check.ask",
                        LandlordChecks.class,
                        checks -> {
                            checks.ask(id, Expected.any(), Set.of(company), TODAY.minusDays(1));
                            return true;
                        }));
    }

    @Test
    void each_company_is_asked_once_and_answers_once() {
        acts.asked(id, Set.of(company, other));
        Refused.with("already-asked", "companies", () -> acts.asked(id, Set.of(company)));

        acts.companyAnswered(id, company, Result.DEBT);
        Refused.asAWhole("already-answered", () -> acts.companyAnswered(id, company, Result.APPROVES));
    }

    @Test
    void the_same_answer_again_changes_nothing_even_when_the_case_has_gone_on() {
        acts.asked(id, Set.of(company));
        acts.companyAnswered(id, company, Result.APPROVES);
        long lines = town.count("case_timeline");

        acts.companyAnswered(id, company, Result.APPROVES);

        assertThat(acts.state(id)).isEqualTo(CaseState.LANDLORD_CHECKED);
        assertThat(town.count("case_timeline")).isEqualTo(lines);
    }

    @Test
    void only_companies_that_were_asked_answer() {
        Refused.with("not-asked", "company", () -> acts.companyAnswered(id, company, Result.APPROVES));
    }

    @Test
    void somebody_is_asked_and_it_is_a_company() {
        Refused.with("nobody-to-ask", "companies", () -> acts.asked(id, Set.of()));
        Refused.with(
                "not-such-an-organisation",
                "companies",
                () -> acts.asked(id, Set.of(town.the(OrganisationKind.SUPPORT_PROVIDER))));
        assertThat(town.count("landlord_check")).isZero();
    }

    @Test
    void nobody_is_asked_by_a_letting_office_that_has_no_basis_and_so_no_part_in_the_case() {
        CaseId early = acts.referred(
                AReferral.inOrder().message("m-2").about("198001082380").in(town));

        Refused.with("not-allowed", () -> acts.asked(early, Set.of(company)));
    }

    @Test
    void an_answer_is_not_older_than_the_question_nor_of_tomorrow() {
        acts.asked(id, Set.of(company));

        Refused.with("day-too-late", "on", () -> answerOn(TODAY.plusDays(1)));
        Refused.with("day-too-early", "on", () -> answerOn(TODAY.minusDays(1)));
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(MatchingRefusal.class);
    }

    private Map<OrganisationId, Standing> standings(CaseId caseId) {
        return town
                .ask(CompanyStandings.class, all -> all.of(List.of(caseId)))
                .getOrDefault(caseId, Map.of())
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().standing()));
    }

    private List<FlatId> matches() {
        return town
                .as(
                        town.somebody("coordinator", OrganisationKind.COORDINATION_UNIT),
                        "match.list",
                        Matches.class,
                        matches -> matches.of(id))
                .stream()
                .map(FlatView::id)
                .toList();
    }

    private void answerOn(LocalDate day) {
        town.as(town.somebody("landlord-manager", company), "landlord-check.answer", LandlordChecks.class, checks -> {
            checks.answer(id, company, new CheckAnswer(Result.APPROVES, day, Optional.empty()));
            return true;
        });
    }

    private void answer(OrganisationId by, OrganisationId instead) {
        town.as(town.somebody("landlord-manager", by), "landlord-check.answer", LandlordChecks.class, checks -> {
            checks.answer(id, instead, new CheckAnswer(Result.APPROVES, TODAY, Optional.empty()));
            return Expected.any();
        });
    }
}
