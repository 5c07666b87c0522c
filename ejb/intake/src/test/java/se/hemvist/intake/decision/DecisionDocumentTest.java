package se.hemvist.intake.decision;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.AReferral;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.FlatCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseEvent.Advanced;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Cases;
import se.hemvist.intake.decision.NewDecision.BasisOfLiving;
import se.hemvist.intake.decision.NewDecision.Particulars;
import se.hemvist.intake.decision.NewDecision.Terms;
import se.hemvist.intake.execution.ExecutionStep;
import se.hemvist.intake.execution.ExecutionStep.Reason;
import se.hemvist.intake.matching.CheckAnswer.Result;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.referral.BasisSubmitted.Channel;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;
import static se.hemvist.intake.decision.DecisionKind.HOUSING;
import static se.hemvist.intake.decision.DecisionKind.SUPPORT;
import static se.hemvist.intake.decision.DecisionResult.GRANTED;
import static se.hemvist.intake.decision.DecisionResult.REFUSED;

/** What stands in a decision, when the person got it, and what becomes of it. */
class DecisionDocumentTest {

    private static final LocalDate TODAY = Town.START;

    private final Town town = new Town();
    private final FirstCase acts = new FirstCase(town);

    @ParameterizedTest
    @CsvSource({
        "2026-12-03, 2026-12-28",
        "2026-11-02, 2026-11-23",
        "2027-03-05, 2027-03-30",
        "2026-12-11, 2027-01-04",
        "2026-11-13, 2026-12-04"
    })
    @Shows({"L-20", "C-23"})
    void may_be_appealed_for_three_weeks_from_the_day_the_person_got_it(LocalDate servedOn, LocalDate last) {
        assertThat(AppealTime.lastDay(servedOn)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, SoL 2001:453, 4:1", "2025-07-01, SoL 2025:400, 11:1", "2026-11-02, SoL 2025:400, 11:1"})
    @Shows("L-01")
    void rests_on_the_act_of_its_own_day(LocalDate decidedOn, String act, String paragraph) {
        assertThat(LegalGround.OF.on(decidedOn).rule()).isEqualTo(new LegalGround(act, paragraph));
    }

    @Test
    @Shows({"L-06", "L-20", "L-24"})
    void keeps_its_parts_and_tells_the_last_day_to_appeal_once_it_is_served() {
        CaseId id = checked();
        decide(
                id,
                HOUSING,
                GRANTED,
                new Particulars(
                        Optional.of("SOC 4.12"),
                        Optional.empty(),
                        Optional.of("Vill bo nära sin syster."),
                        Optional.of(BasisOfLiving.LEASE),
                        true));
        DecisionId decision = decision(id, HOUSING);
        assertThat(read(decision).lastDayToAppeal()).isEmpty();

        serve(decision, TODAY);

        DecisionDocument document = read(decision);
        assertThat(document.written().ground()).isEqualTo(new LegalGround("SoL 2025:400", "11:1"));
        assertThat(document.written().made().reasons()).isEqualTo("Behovet tillgodoses bäst så.");
        assertThat(document.written().made().delegate()).isEqualTo("Enhetschef");
        assertThat(document.written().particulars().delegation()).contains("SOC 4.12");
        assertThat(document.written().particulars().ownView()).contains("Vill bo nära sin syster.");
        assertThat(document.written().particulars().basisOfLiving()).contains(BasisOfLiving.LEASE);
        assertThat(document.decision().after().servedOn()).contains(TODAY);
        assertThat(document.lastDayToAppeal()).contains(TODAY.plusWeeks(3));
        Refused.with("already-served", () -> serve(decision, TODAY));
    }

    @Test
    void is_served_neither_before_it_is_made_nor_in_days_to_come() {
        CaseId id = checked();
        acts.decided(id, HOUSING, GRANTED);
        DecisionId decision = decision(id, HOUSING);

        Refused.with("day-too-early", "servedOn", () -> serve(decision, TODAY.minusDays(1)));
        Refused.with("day-too-late", "servedOn", () -> serve(decision, TODAY.plusDays(1)));
        Refused.with("unknown-decision", () -> read(DecisionId.next()));
    }

    @Test
    @Shows("L-21")
    void one_against_needs_that_the_person_was_told_and_could_answer() {
        CaseId id = checked();
        Hearing whole = Hearing.held(TODAY, "Vill ha en egen lägenhet.");

        Refused.with("not-communicated", "communication", () -> decide(id, HOUSING, REFUSED, Particulars.NONE));
        Refused.with(
                "missing-part",
                "communication/answer",
                () -> decide(id, HOUSING, REFUSED, heard(Hearing.held(TODAY, " "))));
        Refused.with(
                "missing-part",
                "communication/communicatedOn",
                () -> decide(id, HOUSING, REFUSED, heard(new Hearing(null, "Ja", null, null))));
        Refused.with(
                "day-too-late",
                "communication/communicatedOn",
                () -> decide(id, HOUSING, REFUSED, heard(Hearing.held(TODAY.plusDays(1), "Ja"))));
        Refused.with(
                "appeal-notice-missing",
                "appealNotice",
                () -> decide(
                        id,
                        HOUSING,
                        REFUSED,
                        new Particulars(
                                Optional.empty(), Optional.of(whole), Optional.empty(), Optional.empty(), false)));
        assertThat(town.count("decision")).isZero();

        decide(id, HOUSING, REFUSED, heard(whole));

        assertThat(acts.state(id)).isEqualTo(CaseState.ALTERNATIVE_NEEDED);
        assertThat(read(decision(id, HOUSING)).written().particulars().hearing())
                .contains(whole);
    }

    @Test
    @Shows("L-21")
    void or_one_of_the_exceptions_with_its_ground() {
        CaseId id = checked();

        Refused.with(
                "missing-part",
                "communication/ground",
                () -> decide(id, SUPPORT, REFUSED, heard(Hearing.letBe(Hearing.Exemption.AT_ONCE, ""))));
        decide(id, SUPPORT, REFUSED, heard(Hearing.letBe(Hearing.Exemption.AT_ONCE, "Fara för liv.")));

        assertThat(acts.state(id)).isEqualTo(CaseState.ALTERNATIVE_NEEDED);
    }

    @Test
    @Shows({"G-59", "L-23", "A-39"})
    void one_is_refused_and_the_other_lives_on() {
        CaseId id = checked();
        acts.decided(id, SUPPORT, GRANTED);

        acts.decided(id, HOUSING, REFUSED);

        assertThat(acts.state(id)).isEqualTo(CaseState.ALTERNATIVE_NEEDED);
        assertThat(town.deadlines())
                .containsExactlyInAnyOrder(
                        "C-25 OPEN 2027-02-02",
                        "T-17 MET 2026-11-16",
                        "T-19 OPEN 2028-05-02",
                        "T-15 MET 2026-11-16",
                        "T-38 MET 2026-11-16");
        assertThat(whyRefused(id)).contains("Behovet tillgodoses bäst så.");
        Refused.with("already-decided", "kind", () -> acts.decided(id, HOUSING, GRANTED));
        town.itIs(LocalDate.of(2027, 5, 3));
        acts.decided(id, SUPPORT, GRANTED);
        assertThat(acts.state(id)).isEqualTo(CaseState.ALTERNATIVE_NEEDED);
    }

    @Test
    @Shows("L-23")
    void each_of_the_two_waits_to_be_carried_out_on_its_own() {
        CaseId id = acts.waitingForFlat();
        assertThat(town.deadlines().stream().filter("C-25 OPEN 2027-02-02"::equals))
                .hasSize(2);

        carriedOut(id, SUPPORT, TODAY.plusWeeks(2));
        carriedOut(id, SUPPORT, TODAY.plusWeeks(3));

        assertThat(town.deadlines()).contains("C-25 MET 2027-02-02", "C-25 OPEN 2027-02-02");
        assertThat(read(decision(id, SUPPORT)).decision().after().waitsSince()).isEmpty();
        assertThat(read(decision(id, SUPPORT)).steps()).hasSize(1);
        assertThat(read(decision(id, HOUSING)).decision().after().waitsSince()).contains(TODAY);
    }

    @Test
    @Shows("L-23")
    void broken_off_it_waits_again_from_that_day() {
        CaseId id = acts.waitingForFlat();
        carriedOut(id, HOUSING, TODAY);
        town.itIs(LocalDate.of(2027, 8, 31));

        desk(
                "decision.break-off",
                desk -> desk.breakOff(
                        decision(id, HOUSING), Expected.any(), LocalDate.of(2027, 8, 31), "Avtalet sades upp."));

        assertThat(town.deadlines()).contains("C-25 OPEN 2027-11-30", "C-25 OPEN 2027-02-02");
        Refused.with(
                "not-carried-out",
                () -> desk(
                        "decision.break-off",
                        desk -> desk.breakOff(
                                decision(id, HOUSING), Expected.any(), LocalDate.of(2027, 8, 31), "Igen")));
    }

    @Test
    @Shows("L-23")
    void that_the_person_asks_to_wait_is_told_and_stops_no_clock() {
        CaseId id = acts.waitingForFlat();
        DecisionId decision = decision(id, HOUSING);

        desk(
                "decision.explain-wait",
                desk -> desk.explain(
                        decision, Expected.any(), ExecutionStep.explained(TODAY, Reason.ASKED_TO_WAIT, "Vill vänta.")));

        assertThat(town.deadlines().stream().filter("C-25 OPEN 2027-02-02"::equals))
                .hasSize(2);
        assertThat(read(decision).steps()).singleElement().satisfies(step -> assertThat(step.why())
                .contains(Reason.ASKED_TO_WAIT));
        desk("decision.close-wait", desk -> desk.close(decision, Expected.any(), TODAY, "Har ordnat en egen bostad."));
        assertThat(town.deadlines()).contains("C-25 CANCELLED 2027-02-02");
    }

    @Test
    @Shows("L-23")
    void what_is_taken_back_waits_no_more() {
        CaseId id = acts.waitingForFlat();

        town.ask(Executions.class, executions -> {
            executions.on(new Advanced(id, CaseState.WAITING_FOR_FLAT, CaseState.WITHDRAWN, TODAY));
            return true;
        });

        assertThat(town.deadlines().stream().filter("C-25 CANCELLED 2027-02-02"::equals))
                .hasSize(2);
    }

    @Test
    @Shows({"G-62", "A-58"})
    void a_renewal_of_what_is_carried_out_waits_for_nothing_and_a_home_without_end_is_looked_at() {
        CaseId id = acts.waitingForFlat();
        carriedOut(id, SUPPORT, TODAY.plusWeeks(2));
        assertThat(lookAt(id)).isEmpty();
        town.itIs(LocalDate.of(2028, 2, 1));

        acts.decided(id, SUPPORT, GRANTED);

        assertThat(town.deadlines().stream().filter(line -> line.startsWith("C-25 OPEN")))
                .containsExactly("C-25 OPEN 2027-02-02");
        assertThat(lookAt(id)).contains(LocalDate.of(2028, 2, 1));
        acts.decided(id, HOUSING, GRANTED);
        assertThat(lookAt(id)).isEmpty();
    }

    @ParameterizedTest(name = "renewed on {0}")
    @CsvSource({"2028-02-01, true", "2028-02-02, false"})
    @Shows("A-58")
    void from_the_day_on_a_home_without_end_is_not_looked_at_where_the_city_has_set_so(
            LocalDate renewedOn, boolean lookedAt) {
        CaseId id = acts.waitingForFlat();
        carriedOut(id, SUPPORT, TODAY.plusWeeks(2));
        town.decides(new HomeReviewPolicy.AtRenewal(), 0, LocalDate.of(2028, 2, 2));
        town.itIs(renewedOn);

        acts.decided(id, SUPPORT, GRANTED);

        assertThat(lookAt(id).isPresent()).isEqualTo(lookedAt);
    }

    @Test
    @Shows("L-06")
    void who_lives_by_the_decision_alone_signs_no_lease() {
        CaseId id = checked();
        decide(id, HOUSING, GRANTED, FirstCase.livingBy(BasisOfLiving.DECISION_ONLY));
        acts.decided(id, SUPPORT, GRANTED);

        Refused.with("no-lease-decided", "agreed/on", () -> demandLease(id));
    }

    @Test
    @Shows("L-06")
    void no_lease_is_signed_before_a_decision_tells_the_person_to_live_by_it() {
        CaseId id = checked();
        decide(id, HOUSING, GRANTED, Particulars.NONE);
        acts.decided(id, SUPPORT, GRANTED);
        Refused.with("basis-not-told", "agreed/on", () -> demandLease(id));

        decide(id, HOUSING, GRANTED, FirstCase.livingBy(BasisOfLiving.LEASE));

        demandLease(id);
    }

    @Test
    @Shows("L-06")
    void where_the_agency_rules_it_is_told_only_where_the_home_is_decided_on() {
        FlatCase flats = new FlatCase(town);
        CaseId id = flats.applied(FlatCase.trial("199906042388"));
        demandLease(id);

        districtDecides(id, HOUSING);

        Refused.with("basis-not-told", "agreed/on", () -> demandLease(id));
    }

    @Test
    @Shows({"S-81", "L-23"})
    void where_the_agency_rules_social_services_decide_on_the_home_beside_it() {
        FlatCase flats = new FlatCase(town);
        CaseId id = flats.applied(FlatCase.trial("199906042388"));

        districtDecides(id, HOUSING);

        assertThat(flats.state(id)).isEqualTo(CaseState.RECEIVED);
        assertThat(town.deadlines()).contains("C-25 OPEN 2027-02-02");
        town.as(district(), "decision.serve", DecisionDesk.class, desk -> {
            desk.serve(decision(id, HOUSING), Expected.any(), TODAY);
            return true;
        });
        assertThat(town.as(district(), "decision.read", DecisionDesk.class, desk -> desk.get(decision(id, HOUSING)))
                        .lastDayToAppeal())
                .contains(LocalDate.of(2026, 11, 23));
        Refused.with("not-decided-here", "kind", () -> districtDecides(id, SUPPORT));
        CaseId nobodys = flats.applied(FlatCase.training());
        Refused.with("nobody-named", () -> districtDecides(nobodys, HOUSING));
    }

    @Test
    @Shows({"S-57", "S-81", "L-23"})
    void what_the_agency_refuses_leaves_the_district_s_own_decision_and_its_clock_as_they_are() {
        FlatCase flats = new FlatCase(town);
        CaseId id = flats.applied(FlatCase.trial("199906042388"));
        districtDecides(id, HOUSING);

        flats.ruled(id, false, "Det finns ingen lägenhet som passar.");

        assertThat(flats.state(id)).isEqualTo(CaseState.REFUSED);
        assertThat(town.deadlines()).contains("C-25 OPEN 2027-02-02");
    }

    private Actor district() {
        return town.somebody("district-case-officer", OrganisationKind.DISTRICT_ADMINISTRATION);
    }

    private void districtDecides(CaseId id, DecisionKind kind) {
        NewDecision decided =
                new NewDecision(kind, GRANTED, FirstCase.making(TODAY), new Terms(true, Optional.empty()));
        town.as(district(), "decision.make", Decisions.class, decisions -> decisions.make(id, Expected.any(), decided));
    }

    private Optional<String> whyRefused(CaseId id) {
        return town
                .as(
                        town.somebody("social-worker", OrganisationKind.SOCIAL_ADMINISTRATION),
                        "case.timeline",
                        Cases.class,
                        cases -> cases.timeline(id))
                .stream()
                .map(entry -> entry.occurrence())
                .filter(occurrence -> occurrence.what().equals("measure-refused"))
                .findFirst()
                .flatMap(occurrence -> occurrence.reason());
    }

    private void demandLease(CaseId id) {
        town.ask(SupportDecisions.class, decisions -> {
            decisions.requireLease(acts.file(id), TODAY, "agreed/on");
            return true;
        });
    }

    private Optional<LocalDate> lookAt(CaseId id) {
        return read(decision(id, HOUSING)).decision().after().lookAtSince();
    }

    private void carriedOut(CaseId id, DecisionKind kind, LocalDate on) {
        town.ask(Executions.class, executions -> {
            executions.carriedOut(id, kind, on);
            return true;
        });
    }

    private void decide(CaseId id, DecisionKind kind, DecisionResult result, Particulars particulars) {
        acts.decided(
                id,
                new NewDecision(kind, result, FirstCase.making(TODAY), new Terms(true, Optional.empty()), particulars));
    }

    private static Particulars heard(Hearing hearing) {
        return Particulars.heard(hearing);
    }

    private DecisionId decision(CaseId id, DecisionKind kind) {
        return town.ask(MadeDecisions.class, decisions -> decisions.current(id, kind))
                .orElseThrow()
                .id();
    }

    private DecisionDocument read(DecisionId id) {
        return town.as(
                town.somebody("social-worker", OrganisationKind.SOCIAL_ADMINISTRATION),
                "decision.read",
                DecisionDesk.class,
                desk -> desk.get(id));
    }

    private void serve(DecisionId id, LocalDate on) {
        desk("decision.serve", desk -> desk.serve(id, Expected.any(), on));
    }

    private void desk(String operation, Consumer<DecisionDesk> work) {
        town.as(
                town.somebody("social-worker", OrganisationKind.SOCIAL_ADMINISTRATION),
                operation,
                DecisionDesk.class,
                desk -> {
                    work.accept(desk);
                    return true;
                });
    }

    private CaseId checked() {
        CaseId id = acts.basisSent(AReferral.inOrder(), Channel.E_SERVICE);
        acts.asked(id, Set.of(town.otherCompany()));
        acts.companyAnswered(id, town.otherCompany(), Result.APPROVES);
        return id;
    }
}
