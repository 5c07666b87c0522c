package se.hemvist.intake.provider;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.intake.AReferral;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Cases;
import se.hemvist.intake.party.NewOrganisation.Validity;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.referral.MeetingRecord.Stand;
import se.hemvist.intake.referral.NewInvitation;
import se.hemvist.intake.referral.PreliminaryAnswer;
import se.hemvist.intake.referral.Referrals;
import se.hemvist.kernel.actor.Calling;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.proof.Headings;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.rule.RuleBroken;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Göteborgs Stads rutin för Bostad först, «Remiss»: who gives the support, and how a framework supplier is chosen. */
class ProviderChoicesTest {

    private static final LocalDate TODAY = Town.START;

    private final Town town = new Town();
    private final FirstCase acts = new FirstCase(town);
    private final OrganisationId own = town.the(OrganisationKind.SUPPORT_PROVIDER);
    private final OrganisationId supplier = town.register("exempelstod", OrganisationKind.SUPPORT_PROVIDER);
    private final CaseId id = acts.referred(AReferral.inOrder().in(town));

    @BeforeEach
    void there_is_an_agreement() {
        agreement(supplier, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    }

    @Test
    @Shows("G-39")
    void the_own_unit_is_chosen_with_the_answer_and_there_is_no_chain() {
        acts.answered(id, acts.yes());

        ProviderChain chain = chain("coordinator", OrganisationKind.COORDINATION_UNIT);
        assertThat(chain.choice()).isEqualTo(new ProviderChoice(ProviderKind.OWN, Optional.of(own)));
        assertThat(chain.steps()).isEmpty();
        assertThat(letters()).isEmpty();
        Refused.asAWhole("no-supplier-wanted", () -> acts.supplierRequested(id));
        acts.met(id, acts.meeting(Stand.YES, true));
    }

    @Test
    @Shows({"G-40", "G-41", "G-42"})
    void a_supplier_is_chosen_by_the_case_officer_by_way_of_the_broker_and_each_step_is_written_down() {
        acts.answered(id, acts.framework());
        acts.supplierRequested(id);
        acts.supplierChosen(id, supplier);
        acts.supplierReported(id);

        ProviderChain chain = chain("coordinator", OrganisationKind.COORDINATION_UNIT);
        assertThat(chain.choice().provider()).contains(supplier);
        assertThat(chain.steps()).containsOnlyKeys(ChainStep.values());
        assertThat(chain.steps().values()).allSatisfy(step -> {
            assertThat(step.on()).isEqualTo(TODAY);
            assertThat(step.by()).isNotBlank();
        });
        assertThat(letters())
                .containsExactly(
                        "supplier-wanted "
                                + town.the(OrganisationKind.PLACEMENT_BROKER).value(),
                        "supplier-to-choose "
                                + town.the(OrganisationKind.SOCIAL_ADMINISTRATION)
                                        .value(),
                        "supplier-chosen "
                                + town.the(OrganisationKind.PLACEMENT_BROKER).value(),
                        "supplier-reported "
                                + town.the(OrganisationKind.COORDINATION_UNIT).value());
        assertThat(timeline())
                .containsSubsequence(
                        "preliminary-answer-given",
                        "framework-supplier-wanted",
                        "case-officer-told",
                        "supplier-chosen",
                        "coordinator-informed");
    }

    @Test
    @Shows("G-41")
    void the_chosen_supplier_has_a_part_in_the_case_and_is_the_one_to_hold_the_meeting() {
        acts.answered(id, acts.framework());
        assertThat(responsible())
                .containsExactly("coordinator "
                        + town.the(OrganisationKind.COORDINATION_UNIT).value());
        acts.supplierRequested(id);
        acts.supplierChosen(id, supplier);

        assertThat(acts.file(id).provider()).contains(supplier);
        assertThat(responsible()).containsExactly("support-worker " + supplier.value());
        assertThat(referral().provider().flatMap(ProviderChoice::provider)).contains(supplier);
    }

    @Test
    @Shows({"G-42", "G-43"})
    void no_meeting_before_the_supplier_is_chosen_and_the_coordinator_knows() {
        acts.answered(id, acts.framework());
        acts.supplierRequested(id);
        acts.supplierChosen(id, supplier);
        Refused.asAWhole("supplier-not-reported", () -> meets());
        Refused.asAWhole("supplier-not-reported", () -> invites());
        assertThat(acts.state(id)).isEqualTo(CaseState.PRELIM_YES);

        acts.supplierReported(id);
        meets();

        assertThat(acts.state(id)).isEqualTo(CaseState.INFO_MEETING_HELD);
    }

    @ParameterizedTest
    @EnumSource(ChainStep.class)
    void each_step_has_its_turn_once(ChainStep upTo) {
        acts.answered(id, acts.framework());
        EnumSet.range(ChainStep.BROKER_TOLD, upTo).stream().skip(1).forEach(this::take);

        EnumSet<ChainStep> others = EnumSet.range(ChainStep.CASE_OFFICER_TOLD, ChainStep.COORDINATOR_INFORMED);
        ChainStep.after(EnumSet.range(ChainStep.BROKER_TOLD, upTo)).ifPresent(others::remove);
        assertThat(others).isNotEmpty().allSatisfy(step -> Refused.asAWhole("chain-out-of-order", () -> take(step)));
    }

    @ParameterizedTest
    @CsvSource({"CASE_OFFICER_TOLD, G-40", "SUPPLIER_CHOSEN, G-41", "COORDINATOR_INFORMED, G-42"})
    @Shows({"G-40", "G-41", "G-42"})
    void a_step_out_of_its_turn_names_the_rule_that_gives_it_its_turn(ChainStep step, String rule) {
        acts.answered(id, acts.framework());
        acts.supplierRequested(id);
        if (step == ChainStep.SUPPLIER_CHOSEN) {
            acts.supplierChosen(id, supplier);
        }

        Refusal refused = catchThrowableOfType(Refusal.class, () -> take(step));

        assertThat(refused.rule()).contains(new RuleBroken(rule, Optional.empty(), Source.goteborg("Remiss")));
        assertThat(Headings.ofTheSources().standsUnder(rule, "Remiss")).isTrue();
        assertThat(refused.facts()).containsEntry("wanted", step);
    }

    @ParameterizedTest
    @CsvSource({"2027-01-01, false", "2026-12-31, true"})
    @Shows("G-41")
    void the_supplier_s_agreement_is_valid_on_the_day(LocalDate day, boolean valid) {
        town.itIs(day);
        acts.answered(id, acts.framework());
        acts.supplierRequested(id);

        if (valid) {
            acts.supplierChosen(id, supplier);
        } else {
            Refused.with("no-agreement", "supplier", () -> acts.supplierChosen(id, supplier));
        }
        assertThat(acts.file(id).provider().isPresent()).isEqualTo(valid);
    }

    @Test
    void who_gives_no_support_cannot_be_chosen() {
        acts.answered(id, acts.framework());
        acts.supplierRequested(id);

        Refused.with("no-agreement", "supplier", () -> acts.supplierChosen(id, own));
        Refused.with("not-such-an-organisation", "supplier", () -> acts.supplierChosen(id, town.otherCompany()));
    }

    @Test
    @Shows("G-41")
    void the_coordinator_does_not_say_which_supplier() {
        for (ProviderKind kind : ProviderKind.values()) {
            ProviderChoice named = new ProviderChoice(kind, Optional.of(supplier));

            Refused.with("not-the-coordinators-choice", "provider/code", () -> acts.answered(id, yes(named)));
        }
    }

    @Test
    @Shows({"G-39", "A-18"})
    void what_deviates_from_the_proposal_says_why() {
        goal(own, 100, LocalDate.of(2026, 1, 1));
        Refused.with("deviation-needs-reason", "provider/deviation", () -> acts.answered(id, acts.framework()));
        Refused.with("deviation-needs-reason", "provider/deviation", () -> acts.answered(id, deviating(" ")));

        acts.answered(id, deviating("Behöver stöd på teckenspråk."));

        ProviderChain chain = chain("coordinator", OrganisationKind.COORDINATION_UNIT);
        assertThat(chain.proposal()).contains(new Proposal(ProviderKind.OWN, 100, 0, 0L, 0L));
        assertThat(chain.choice().deviation()).contains("Behöver stöd på teckenspråk.");
        assertThat(chain("placement-broker", OrganisationKind.PLACEMENT_BROKER)
                        .choice()
                        .deviation())
                .isEmpty();
    }

    @Test
    @Shows({"G-39", "A-18"})
    void a_year_stands_against_the_goals_that_are_in_force() {
        goal(own, 80, LocalDate.of(2026, 1, 1));
        goal(own, 60, LocalDate.of(2026, 11, 1));
        goal(supplier, 40, LocalDate.of(2026, 11, 1));
        goal(supplier, 90, LocalDate.of(2027, 1, 1));
        acts.answered(id, acts.yes());

        VolumeStanding standing = standing(2026);

        assertThat(standing.on()).isEqualTo(TODAY);
        assertThat(standing.choices()).isOne();
        assertThat(standing.providers())
                .containsExactlyInAnyOrder(
                        new GoalStanding(own, ProviderKind.OWN, 60, 1),
                        new GoalStanding(supplier, ProviderKind.FRAMEWORK, 40, 0));
        assertThat(standing.proposal()).contains(new Proposal(ProviderKind.FRAMEWORK, 60, 40, 1L, 0L));
        assertThat(standing(2025).proposal()).isEmpty();
    }

    @Test
    void a_supplier_counts_in_the_year_of_the_choice_once_it_is_chosen() {
        acts.answered(id, acts.framework());
        assertThat(standing(2026).choices()).isOne();
        assertThat(standing(2026).providers()).isEmpty();
        acts.supplierRequested(id);
        acts.supplierChosen(id, supplier);

        assertThat(standing(2026).providers())
                .containsExactly(new GoalStanding(supplier, ProviderKind.FRAMEWORK, 0, 1));
    }

    @Test
    void goals_are_shares_of_one_whole() {
        goal(own, 80, LocalDate.of(2026, 1, 1));

        Refused.with("no-share", "percent", () -> goal(supplier, 101, LocalDate.of(2026, 1, 1)));
        Refused.with("no-share", "percent", () -> goal(supplier, -1, LocalDate.of(2026, 1, 1)));
        Refused.with("goals-over-hundred", "percent", () -> goal(supplier, 21, LocalDate.of(2026, 2, 1)));
        Refused.with("goal-there", "from", () -> goal(own, 20, LocalDate.of(2026, 1, 1)));
        Refused.with(
                "not-such-an-organisation", "provider", () -> goal(town.otherCompany(), 1, LocalDate.of(2026, 1, 1)));
        goal(supplier, 20, LocalDate.of(2026, 2, 1));
        assertThat(town.count("volume_goal")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"2026-12-31, -", "2025-01-01, 2026-01-01"})
    void a_supplier_has_one_agreement_at_a_time(LocalDate from, @Nullable LocalDate to) {
        Refused.with("supplier-has-agreement", "valid", () -> agreement(supplier, from, to));
    }

    @Test
    void an_agreement_ends_after_it_begins() {
        Refused.with(
                "agreement-ends-too-early",
                "valid/to",
                () -> agreement(supplier, LocalDate.of(2027, 2, 1), LocalDate.of(2027, 1, 31)));
    }

    @Test
    @Shows("G-41")
    void one_ends_after_a_day_that_has_not_been_and_another_follows_it() {
        LocalDate today = town.clock().today();
        UUID id = seen().get(0).id();

        Refused.with("last-day-too-early", "lastDay", () -> end(id, today.minusDays(1)));
        end(id, today);
        Refused.with("agreement-over", "lastDay", () -> end(id, today.plusDays(1)));
        Refused.with("unknown-agreement", () -> end(new UUID(4, 2), today));
        Refused.with("supplier-has-agreement", "valid", () -> agreement(supplier, today, null));
        agreement(supplier, today.plusDays(1), null);

        assertThat(seen())
                .extracting(FrameworkAgreementView::valid)
                .containsExactly(new Validity(today.plusDays(1), null), new Validity(LocalDate.of(2026, 1, 1), today));
    }

    @Test
    void whoever_chooses_sees_the_agreements() {
        assertThat(seen()).extracting(FrameworkAgreementView::supplier).containsExactly(supplier);
    }

    @Test
    void of_a_case_without_an_answer_nothing_is_decided() {
        Refused.asAWhole("nothing-decided", () -> chain("coordinator", OrganisationKind.COORDINATION_UNIT));
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(ProviderRefusal.class);
    }

    private void take(ChainStep step) {
        switch (step) {
            case BROKER_TOLD -> acts.answered(id, acts.framework());
            case CASE_OFFICER_TOLD -> acts.supplierRequested(id);
            case SUPPLIER_CHOSEN -> acts.supplierChosen(id, supplier);
            case COORDINATOR_INFORMED -> acts.supplierReported(id);
        }
    }

    private void meets() {
        acts.metBy(supplier, id, acts.meeting(Stand.YES, true));
    }

    private void invites() {
        acts.invitedBy(supplier, id, new NewInvitation(TODAY.atTime(10, 0), "Kontoret", Optional.empty()));
    }

    private PreliminaryAnswer yes(ProviderChoice choice) {
        return new PreliminaryAnswer(true, Set.of(), Optional.of(TODAY.plusDays(30)), "", Optional.of(choice));
    }

    private PreliminaryAnswer deviating(String why) {
        return yes(new ProviderChoice(ProviderKind.FRAMEWORK, Optional.empty(), Optional.of(why)));
    }

    private PreliminaryAnswer referral() {
        return town.as(
                        town.somebody("coordinator", OrganisationKind.COORDINATION_UNIT),
                        "referral.read",
                        Referrals.class,
                        referrals -> referrals.get(id))
                .course()
                .answer()
                .orElseThrow();
    }

    private void goal(OrganisationId provider, int percent, LocalDate from) {
        NewGoal goal = new NewGoal(Town.GOTEBORG, provider, percent, from, "Nämnden 2025-12-01 § 7");
        town.as(Calling.somebody("rule-owner"), "volume-goal.enter", VolumeGoals.class, goals -> {
            goals.enter(goal);
            return true;
        });
    }

    private void agreement(OrganisationId of, LocalDate from, @Nullable LocalDate to) {
        NewFrameworkAgreement agreement =
                new NewFrameworkAgreement(Town.GOTEBORG, of, "RA-2026-1", new Validity(from, to));
        town.as(
                town.somebody("placement-broker", OrganisationKind.PLACEMENT_BROKER),
                "framework-agreement.enter",
                FrameworkAgreements.class,
                agreements -> agreements.enter(agreement));
    }

    private void end(UUID agreement, LocalDate lastDay) {
        town.as(
                town.somebody("placement-broker", OrganisationKind.PLACEMENT_BROKER),
                "framework-agreement.end",
                FrameworkAgreements.class,
                agreements -> {
                    agreements.end(agreement, lastDay);
                    return true;
                });
    }

    private List<FrameworkAgreementView> seen() {
        return town.as(
                        town.somebody("social-worker", OrganisationKind.SOCIAL_ADMINISTRATION),
                        "framework-agreement.list",
                        FrameworkAgreements.class,
                        agreements -> agreements.list(Town.GOTEBORG, new PageRequest(1, 20)))
                .items();
    }

    private VolumeStanding standing(int year) {
        return town.as(
                town.somebody("coordinator", OrganisationKind.COORDINATION_UNIT),
                "volume-goal.standing",
                VolumeGoals.class,
                goals -> goals.standing(Town.GOTEBORG, year));
    }

    private ProviderChain chain(String role, OrganisationKind kind) {
        return acts.chain(id, role, kind);
    }

    private List<String> timeline() {
        return town
                .as(
                        town.somebody("coordinator", OrganisationKind.COORDINATION_UNIT),
                        "case.timeline",
                        Cases.class,
                        cases -> cases.timeline(id))
                .stream()
                .map(entry -> entry.occurrence().what())
                .toList();
    }

    private List<String> letters() {
        return Stores.sql(town.database())
                .list(
                        "select kind || ' ' || organisation_id from kernel.outbox order by put_at",
                        row -> row.getString(1));
    }

    /** Role and organisation of the one who is to see to it that the meeting is held. */
    private List<String> responsible() {
        return Stores.sql(town.database())
                .list(
                        "select role || ' ' || organisation_id from kernel.deadline where kind = 'T-17'",
                        row -> row.getString(1));
    }
}
