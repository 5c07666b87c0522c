package se.hemvist.intake.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.AReferral;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.FlatCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.matching.CheckAnswer.Result;
import se.hemvist.intake.offer.FlatPair;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.offer.SaidNo;
import se.hemvist.intake.offer.SaidNo.Side;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.intake.verdict.Finding.Answer;
import se.hemvist.intake.verdict.Finding.Rule;
import se.hemvist.intake.verdict.Unmatched.Change;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** A verdict with its reasons on every pair of a case that waits and a vacant flat, each night. */
class VerdictsTest {

    private static final LocalDate NEXT = Town.START.plusDays(1);

    private final Town town = new Town();
    private final FirstCase first = new FirstCase(town);
    private final FlatCase acts = new FlatCase(town);
    private final OrganisationId debtor = town.the(OrganisationKind.HOUSING_COMPANY);
    private final OrganisationId stranger = town.register("stranger", OrganisationKind.LANDLORD);
    private final Actor coordinator = town.somebody("coordinator", OrganisationKind.COORDINATION_UNIT);

    @Test
    @Shows({"G-50", "G-51", "G-55"})
    void why_not_names_the_question_the_fact_and_the_rule() {
        CaseId id = inDebt();
        FlatId theirs = acts.reported(debtor);

        VerdictView why = why(id, theirs);

        assertThat(why.verdict()).isEqualTo(Verdict.DOES_NOT_SUIT);
        assertThat(why.answers().stream().filter(finding -> !finding.isMet()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.ground()).isEqualTo(Ground.COMPANY);
                    assertThat(finding.fact()).isEqualTo("DEBT");
                    assertThat(finding.company()).contains(debtor);
                    assertThat(finding.rule()).isEqualTo(new Rule("LettingRules", LocalDate.of(2020, 5, 15)));
                });
        assertThat(why(id, acts.reported(stranger)).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(why(id, acts.reported(town.otherCompany())).verdict()).isEqualTo(Verdict.SUITS);
    }

    @Test
    @Shows("S-58")
    void a_trial_flat_is_judged_by_the_rule_of_its_own_programme_alone() {
        Rule watch = new Rule("WatchPolicy", LocalDate.of(2002, 1, 1));
        CaseId id = acts.waiting("199906042388");
        FlatId flat = acts.reported(stranger);
        night(Town.START);

        assertThat(why(acts.agency(), id, flat).answers())
                .extracting(Finding::ground, Finding::rule)
                .containsExactly(
                        tuple(Ground.WAITS, watch),
                        tuple(Ground.VACANT, watch),
                        tuple(Ground.STREAM, watch),
                        tuple(Ground.EARLIER_NO, watch));
        assertThat(verdicts(acts.agency(), id)).singleElement().satisfies(kept -> {
            assertThat(kept.verdict()).isEqualTo(Verdict.SUITS);
            assertThat(kept.answers()).extracting(Finding::rule).containsExactly(watch, watch);
        });
        assertThat(town.count("match_ground where checked_by <> watched_by or excluded_by <> watched_by"))
                .as("versions of rules that do not govern")
                .isZero();
    }

    @Test
    @Shows({"G-50", "G-130"})
    void a_home_first_is_judged_by_what_its_companies_ask_too() {
        VerdictView why = why(first.waitingForFlat(), acts.reported(town.otherCompany()));

        assertThat(why.answers())
                .filteredOn(finding -> finding.company().isPresent())
                .extracting(Finding::ground, finding -> finding.rule().name())
                .containsExactly(tuple(Ground.COMPANY, "LettingRules"), tuple(Ground.EXCLUSION, "ExclusionPolicy"));
    }

    @Test
    void why_not_is_told_of_a_flat_that_is_held_and_of_a_case_that_does_not_wait() {
        CaseId id = first.waitingForFlat();
        FlatPair pair = new FlatPair(acts.reported(debtor), acts.reported(town.otherCompany()));
        first.reserved(id, pair);

        assertThat(why(id, pair.a()).answers())
                .filteredOn(finding -> finding.answer() == Answer.NOT_MET)
                .extracting(Finding::ground, Finding::fact)
                .containsExactly(tuple(Ground.WAITS, "IN_OFFER"), tuple(Ground.VACANT, "HELD"));
    }

    @Test
    void a_row_is_written_when_verdict_or_facts_change_and_not_otherwise() {
        CaseId id = inDebt();
        acts.reported(debtor);
        acts.reported(stranger);
        acts.reported(town.otherCompany());

        assertThat(night(Town.START)).isEqualTo(1);
        assertThat(town.count("match_verdict")).isEqualTo(3);
        assertThat(night(Town.START)).as("the same night again").isZero();
        assertThat(night(NEXT)).isZero();
        assertThat(town.count("match_verdict")).isEqualTo(3);

        acts.reported(town.otherCompany());
        assertThat(night(NEXT)).isEqualTo(1);
        assertThat(town.count("match_verdict")).isEqualTo(4);
        assertThat(verdicts(id))
                .extracting(VerdictView::verdict)
                .containsExactly(Verdict.SUITS, Verdict.SUITS, Verdict.UNKNOWN, Verdict.DOES_NOT_SUIT);
    }

    @Test
    void a_flat_that_was_declined_does_not_suit_again_and_others_do() {
        CaseId id = acts.waiting("199906042388");
        CaseId other = acts.waiting("198001082380");
        FlatId flat = acts.reported(debtor);
        night(Town.START);
        OfferId offer = acts.asked(id, flat);
        acts.landlordSays(offer, acts.yes());
        acts.contactPersonSays(offer, acts.no("För långt bort"), true);

        night(NEXT);

        assertThat(why(acts.agency(), id, flat).answers())
                .filteredOn(finding -> !finding.isMet())
                .extracting(Finding::ground)
                .containsExactly(Ground.EARLIER_NO);
        assertThat(candidates(acts.agency(), flat))
                .extracting(candidate -> candidate.housingCase().id())
                .containsExactly(other);
    }

    @Test
    @Shows("S-34")
    void a_flat_that_the_city_goes_on_hiring_for_another_programme_is_proposed_to_nobody_of_this_one() {
        CaseId id = acts.waiting("199906042388");
        FlatId flat = acts.reported(debtor);
        assertThat(night(Town.START)).isEqualTo(1);
        assertThat(candidates(acts.agency(), flat)).hasSize(1);

        town.database()
                .execute("update intake.flat set empty_since = '%s', hired_for = 'TRAINING'".formatted(Town.START));
        assertThat(night(NEXT)).isZero();

        assertThat(candidates(acts.agency(), flat)).isEmpty();
        assertThat(verdicts(acts.agency(), id)).singleElement().satisfies(view -> {
            assertThat(view.verdict()).isEqualTo(Verdict.DOES_NOT_SUIT);
            assertThat(view.answers())
                    .filteredOn(finding -> !finding.isMet())
                    .extracting(Finding::ground, Finding::fact)
                    .containsExactly(tuple(Ground.PROGRAMME, "TRAINING"));
        });
        assertThat(why(acts.agency(), id, flat).verdict()).isEqualTo(Verdict.DOES_NOT_SUIT);
        town.database().execute("update intake.flat set hired_for = 'TRIAL'");
        assertThat(night(NEXT.plusDays(1))).isEqualTo(1);
        assertThat(candidates(acts.agency(), flat)).hasSize(1);
    }

    @Test
    @Shows("S-61")
    void a_no_of_the_landlord_when_asked_counts_for_the_flat() {
        CaseId id = acts.waiting("199906042388");
        FlatId flat = acts.reported(debtor);
        acts.landlordSays(acts.asked(id, flat), acts.no("Renoveras"));

        assertThat(earlierNo(id, flat)).isEqualTo("LANDLORD_NO");
    }

    @ParameterizedTest
    @CsvSource({"RECEIVING_DISTRICT, CANCELLED", "PERSON, CANCELLED", "COORDINATOR, NONE"})
    @Shows("A-23")
    void an_offer_called_off_counts_as_a_no_unless_whoever_made_it_thought_better_of_it(Side side, String fact) {
        CaseId id = acts.waiting("199906042388");
        FlatId flat = acts.reported(debtor);
        acts.cancelled(acts.asked(id, flat), new SaidNo(Town.START, side, "Passar inte"));

        assertThat(earlierNo(id, flat)).isEqualTo(fact);
    }

    @Test
    void whoever_has_waited_longest_comes_into_question_first() {
        CaseId early = acts.waiting("199906042388");
        town.itIs(NEXT);
        CaseId late = acts.waiting("198001082380");
        FlatId flat = acts.reported(debtor);
        night(NEXT);

        assertThat(candidates(acts.agency(), flat))
                .extracting(candidate -> candidate.housingCase().id(), Candidate::waitingSince)
                .containsExactly(tuple(early, Town.START), tuple(late, NEXT));
    }

    @Test
    void whoever_waits_in_vain_is_told_what_would_have_to_be_otherwise() {
        CaseId id = inDebt();
        acts.reported(stranger);
        acts.reported(stranger);
        acts.reported(debtor);
        night(Town.START);

        Unmatched unmatched = unmatched().get(0);

        assertThat(unmatched.housingCase().id()).isEqualTo(id);
        assertThat(unmatched.flats()).isEqualTo(3);
        assertThat(unmatched.changes())
                .extracting(Change::flats, change -> change.obstacles().get(0).fact(), change -> change.obstacles()
                        .get(0)
                        .company())
                .containsExactly(tuple(2, "NOT_ASKED", Optional.of(stranger)), tuple(1, "DEBT", Optional.of(debtor)));

        acts.reported(town.otherCompany());
        night(NEXT);
        assertThat(unmatched()).isEmpty();
    }

    @Test
    @Shows({"G-50", "G-55"})
    void a_company_whose_flat_comes_in_later_is_asked_while_the_case_waits() {
        CaseId id = inDebt();
        FlatId flat = acts.reported(stranger);
        night(Town.START);
        assertThat(unmatched()).isNotEmpty();

        first.asked(id, Set.of(stranger));
        Refused.with("already-asked", "companies", () -> first.asked(id, Set.of(debtor)));
        first.companyAnswered(id, stranger, Result.UNKNOWN_HERE);
        night(NEXT);

        assertThat(first.state(id)).isEqualTo(CaseState.WAITING_FOR_FLAT);
        assertThat(unmatched()).isEmpty();
        assertThat(why(id, flat).verdict()).isEqualTo(Verdict.SUITS);
    }

    @Test
    void where_nothing_alone_would_do_it_is_told_what_must_be_otherwise_together() {
        CaseId id = inDebt();
        acts.reported(debtor);
        town.database().execute("update intake.flat set stream = 'QUEUE', streamed_on = received_on");
        night(Town.START);

        assertThat(unmatched()).singleElement().satisfies(one -> {
            assertThat(one.housingCase().id()).isEqualTo(id);
            assertThat(one.changes()).singleElement().satisfies(change -> {
                assertThat(change.flats()).isOne();
                assertThat(change.obstacles())
                        .extracting(Finding::ground, Finding::fact)
                        .containsExactly(tuple(Ground.STREAM, "QUEUE"), tuple(Ground.COMPANY, "DEBT"));
            });
        });
    }

    @Test
    void whom_no_night_has_judged_is_not_said_to_wait_in_vain() {
        acts.reported(debtor);
        inDebt();
        assertThat(unmatched()).as("granted today").isEmpty();

        night(Town.START);

        assertThat(unmatched()).singleElement().satisfies(one -> {
            assertThat(one.flats()).isOne();
            assertThat(one.changes()).hasSize(1);
        });
    }

    @Test
    void where_nothing_is_vacant_whoever_waits_waits_in_vain() {
        CaseId id = inDebt();

        assertThat(unmatched()).singleElement().satisfies(one -> {
            assertThat(one.housingCase().id()).isEqualTo(id);
            assertThat(one.flats()).isZero();
            assertThat(one.changes()).isEmpty();
        });
    }

    @Test
    void a_case_that_waits_no_longer_has_no_verdicts_that_stand() {
        CaseId id = first.waitingForFlat();
        FlatPair pair = new FlatPair(acts.reported(debtor), acts.reported(town.otherCompany()));
        night(Town.START);
        assertThat(verdicts(id)).hasSize(2);
        first.reserved(id, pair);

        assertThat(verdicts(id)).isEmpty();
        night(NEXT);
        assertThat(town.count("match_verdict where until is null")).isZero();
    }

    /** Somebody who owes the first company money, and whom the other one takes. */
    private CaseId inDebt() {
        return first.waitingForFlat(AReferral.inOrder(), Result.DEBT);
    }

    private int night(LocalDate day) {
        return town.as(
                Town.system(),
                "match.watch",
                DailyWatch.class,
                matches -> matches.judge(matches.toJudge(new CaseId(new UUID(0, 0)), 100), day));
    }

    private VerdictView why(CaseId id, FlatId flat) {
        return why(coordinator, id, flat);
    }

    private VerdictView why(Actor reader, CaseId id, FlatId flat) {
        return town.as(reader, "match.why", Matches.class, matches -> matches.why(id, flat));
    }

    private List<VerdictView> verdicts(CaseId id) {
        return verdicts(coordinator, id);
    }

    private List<VerdictView> verdicts(Actor reader, CaseId id) {
        return town.as(reader, "match.verdicts", Matches.class, matches -> matches.verdicts(id, PageRequest.first())
                .items());
    }

    private List<Candidate> candidates(Actor reader, FlatId flat) {
        return list(reader, "match.candidates", matches -> matches.candidates(flat, PageRequest.first())
                .items());
    }

    private List<Unmatched> unmatched() {
        return list(coordinator, "match.unmatched", matches -> matches.unmatched(PageRequest.first())
                .items());
    }

    private String earlierNo(CaseId id, FlatId flat) {
        return why(acts.agency(), id, flat).answers().stream()
                .filter(finding -> finding.ground() == Ground.EARLIER_NO)
                .map(Finding::fact)
                .findFirst()
                .orElseThrow();
    }

    private <T> List<T> list(Actor reader, String operation, Function<DailyWatch, List<T>> read) {
        return town.as(reader, operation, DailyWatch.class, read);
    }
}
