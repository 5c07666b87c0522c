package se.hemvist.intake.flatapplication;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.hemvist.intake.AnAssessment;
import se.hemvist.intake.FlatCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Cases;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.flatapplication.CompletionView.End;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.withdrawal.WishedBy;
import se.hemvist.intake.withdrawal.Withdrawal;
import se.hemvist.intake.withdrawal.Withdrawals;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.actor.Role;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;

/** FL 20 §: what an application lacks is asked for, by a day, before it is ruled on. */
class CompletionsTest {

    private static final LocalDate TODAY = Town.START;
    private static final LocalDate BY = LocalDate.of(2026, 11, 16);
    private static final Set<ApplicationPart> TWO = EnumSet.of(ApplicationPart.ACTION_PLAN, ApplicationPart.ABILITY);

    private final Town town = new Town().heardBy("flatapplication.CaseEvents");
    private final FlatCase acts = new FlatCase(town);
    private final CaseId id = acts.applied(new NewFlatApplication(
            Programme.TRIAL,
            Optional.of(FlatCase.person("199906042388")),
            FlatCase.parts(ApplicationPart.BACKGROUND, ApplicationPart.REHABILITATION)));

    @Test
    @Shows("S-56")
    void what_is_missing_is_asked_for_by_a_day_and_the_agency_s_time_stops() {
        asked(new CompletionAsked(TWO, BY, Optional.of("Planen ska gälla ett år.")));

        assertThat(acts.state(id)).isEqualTo(CaseState.COMPLETION_REQUESTED);
        assertThat(town.deadlines())
                .containsExactly("FL-20 OPEN 2026-11-16", "FL-20-END OPEN 2026-11-23", "T-36 CANCELLED 2026-11-16");
        assertThat(due()).singleElement().satisfies(derived -> {
            assertThat(derived.span().warnOn()).isEqualTo(LocalDate.of(2026, 11, 13));
            assertThat(derived.span().dueOn()).isEqualTo(BY);
            assertThat(derived.responsible().organisation())
                    .isEqualTo(
                            town.the(OrganisationKind.DISTRICT_ADMINISTRATION).value());
        });
        assertThat(ruling()).isEmpty();
        assertThat(letters("completion-asked")).containsExactly(town.the(OrganisationKind.DISTRICT_ADMINISTRATION));
        assertThat(list(acts.contactPerson())).singleElement().satisfies(asked -> {
            assertThat(asked.asked()).isEqualTo(new CompletionAsked(TWO, BY, Optional.of("Planen ska gälla ett år.")));
            assertThat(asked.askedBy()).isEqualTo("agency-officer-1");
            assertThat(asked.end()).isEmpty();
        });
        Refused.with("not-done-in-this-state", () -> acts.ruled(id, true, ""));
    }

    @Test
    @Shows({"S-56", "S-57", "T-36"})
    void when_the_parts_come_the_agency_s_time_begins_anew() {
        asked(TWO, BY);
        town.itIs(TODAY.plusDays(7));

        completed(FlatCase.parts(ApplicationPart.ACTION_PLAN, ApplicationPart.ABILITY, ApplicationPart.RESPONSIBILITY));

        assertThat(acts.state(id)).isEqualTo(CaseState.RECEIVED);
        assertThat(read().missing()).isEmpty();
        assertThat(read().parts()).containsEntry(ApplicationPart.ABILITY, "Det som ska stå om ABILITY");
        assertThat(town.deadlines())
                .containsExactly("FL-20 MET 2026-11-16", "FL-20-END CANCELLED 2026-11-23", "T-36 OPEN 2026-11-23");
        assertThat(ruling()).hasSize(1);
        assertThat(letters("application-completed")).containsExactly(town.the(OrganisationKind.HOUSING_AGENCY));
        assertThat(list(acts.agency()).get(0).end())
                .contains(new End(TODAY.plusDays(7), "contact-person-1", true, Optional.empty()));
        acts.assessed(id, AnAssessment.inOrder());
        acts.ruled(id, true, "");
        assertThat(town.deadlines()).contains("T-36 MET 2026-11-23");
    }

    @Test
    void all_that_was_asked_for_must_come_and_what_is_there_is_not_written_over() {
        asked(TWO, BY);

        Refused.with("part-not-described", "parts", () -> completed(FlatCase.parts(ApplicationPart.ACTION_PLAN)));
        Refused.with(
                "part-not-described",
                () -> completed(Map.of(ApplicationPart.ACTION_PLAN, "Plan", ApplicationPart.ABILITY, "  ")));
        Refused.with(
                "part-not-missing",
                "parts",
                () -> completed(FlatCase.parts(
                        ApplicationPart.ACTION_PLAN, ApplicationPart.ABILITY, ApplicationPart.BACKGROUND)));
        Refused.with(
                "part-not-missing",
                () -> completed(FlatCase.parts(
                        ApplicationPart.ACTION_PLAN, ApplicationPart.ABILITY, ApplicationPart.TARGET_GROUP)));
        assertThat(acts.state(id)).isEqualTo(CaseState.COMPLETION_REQUESTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BACKGROUND", "TARGET_GROUP"})
    void only_what_is_missing_and_asked_for_in_the_programme_is_asked_for(ApplicationPart part) {
        Refused.with("part-not-missing", "parts", () -> asked(Set.of(part, ApplicationPart.ABILITY), BY));
        Refused.with("parts-not-named", "parts", () -> asked(Set.of(), BY));
        assertThat(acts.state(id)).isEqualTo(CaseState.RECEIVED);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-02, day-too-early", "2026-12-03, day-too-late"})
    @Shows("A-62")
    void the_last_day_is_tomorrow_at_the_earliest_and_in_thirty_days_at_the_latest(LocalDate by, String code) {
        Refused.with(code, "answerBy", () -> asked(TWO, by));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-03, 2026-11-02", "2026-11-10, 2026-11-06", "2026-12-02, 2026-11-30"})
    @Shows("A-62")
    void it_is_warned_of_two_days_before_on_a_working_day_or_at_once(LocalDate by, LocalDate warned) {
        asked(TWO, by);

        assertThat(due()).singleElement().satisfies(derived -> {
            assertThat(derived.span().warnOn()).isEqualTo(warned);
            assertThat(derived.span().dueOn()).isEqualTo(by);
        });
    }

    @Test
    @Shows("A-62")
    void when_the_day_has_passed_the_agency_may_go_on_with_what_is_there() {
        asked(TWO, BY);
        town.itIs(BY);
        Refused.with("still-time", () -> wentOn("Kom inte in."));
        town.itIs(BY.plusDays(1));
        Refused.with("missing-part", "reason", () -> wentOn(" "));

        wentOn("Kom inte in.");

        assertThat(acts.state(id)).isEqualTo(CaseState.RECEIVED);
        assertThat(town.deadlines())
                .containsExactly("FL-20 CANCELLED 2026-11-16", "FL-20-END MET 2026-11-23", "T-36 OPEN 2026-12-01");
        assertThat(then()).isEmpty();
        assertThat(list(acts.agency()).get(0).end())
                .contains(new End(BY.plusDays(1), "agency-officer-1", false, Optional.of("Kom inte in.")));
        assertThat(letters("completion-not-awaited"))
                .containsExactly(town.the(OrganisationKind.DISTRICT_ADMINISTRATION));
        assertThat(read().missing()).containsAll(TWO);
        Refused.with("not-done-in-this-state", () -> wentOn("Igen"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2026-11-16, 2026-11-23", "2026-11-20, 2026-11-27", "2026-11-21, 2026-11-27"})
    @Shows("A-62")
    void once_the_day_has_passed_the_agency_has_five_working_days_to_say_what_then(LocalDate by, LocalDate last) {
        asked(TWO, by);

        assertThat(then()).singleElement().satisfies(derived -> {
            assertThat(derived.span().warnOn()).isEqualTo(by.plusDays(1));
            assertThat(derived.span().dueOn()).isEqualTo(last);
            assertThat(derived.responsible().organisation())
                    .isEqualTo(town.the(OrganisationKind.HOUSING_AGENCY).value());
            assertThat(derived.responsible().role()).isEqualTo(new Role("agency-officer"));
        });
    }

    @Test
    void it_may_be_asked_for_more_than_once_and_the_days_are_kept() {
        asked(TWO, BY);
        completed(FlatCase.parts(ApplicationPart.ACTION_PLAN, ApplicationPart.ABILITY));
        town.itIs(TODAY.plusDays(1));
        asked(Set.of(ApplicationPart.RESPONSIBILITY), BY);

        assertThat(list(acts.agency())).extracting(CompletionView::askedOn).containsExactly(TODAY, TODAY.plusDays(1));
        assertThat(what()).containsSubsequence("completion-asked", "application-completed", "completion-asked");
    }

    @Test
    void a_case_that_is_taken_back_is_not_completed() {
        asked(TWO, BY);

        town.as(acts.contactPerson(), "case.withdraw", Withdrawals.class, withdrawals -> {
            withdrawals.withdraw(id, Expected.any(), new Withdrawal(WishedBy.PERSON, TODAY, "Vill inte."));
            return true;
        });

        assertThat(town.deadlines())
                .containsExactly(
                        "FL-20 CANCELLED 2026-11-16", "FL-20-END CANCELLED 2026-11-23", "T-36 CANCELLED 2026-11-16");
        assertThat(due()).isEmpty();
        assertThat(list(acts.agency()).get(0).end())
                .contains(new End(TODAY, "contact-person-1", false, Optional.empty()));
        Refused.with("not-done-in-this-state", () -> completed(FlatCase.parts(ApplicationPart.ABILITY)));
    }

    @Test
    void the_agency_asks_and_the_applicant_side_answers() {
        Refused.with(
                "not-allowed", () -> does(acts.contactPerson(), "completion.ask", use -> use.ask(id, any(), two())));
        asked(TWO, BY);

        Refused.with(
                "not-allowed", () -> does(acts.agency(), "completion.give", use -> use.complete(id, any(), Map.of())));
        assertThat(two().toString() + list(acts.agency())).doesNotContain("Mer om");
    }

    private static CompletionAsked two() {
        return new CompletionAsked(TWO, BY, Optional.of("Mer om planen."));
    }

    private static Expected any() {
        return Expected.any();
    }

    private void asked(Set<ApplicationPart> parts, LocalDate by) {
        asked(new CompletionAsked(parts, by, Optional.empty()));
    }

    private void asked(CompletionAsked asked) {
        does(acts.agency(), "completion.ask", use -> use.ask(id, any(), asked));
    }

    private void completed(Map<ApplicationPart, String> parts) {
        does(acts.contactPerson(), "completion.give", use -> use.complete(id, any(), parts));
    }

    private void wentOn(String reason) {
        does(acts.agency(), "completion.go-on", use -> use.goOn(id, any(), reason));
    }

    private List<CompletionView> list(Actor actor) {
        return town.as(actor, "completion.list", Completions.class, completions -> completions.of(id));
    }

    private FlatApplicationView read() {
        return town.as(
                acts.contactPerson(),
                "flat-application.read",
                FlatApplications.class,
                applications -> applications.get(id));
    }

    private List<String> what() {
        return town.as(acts.contactPerson(), "case.timeline", Cases.class, cases -> cases.timeline(id)).stream()
                .map(entry -> entry.occurrence().what())
                .toList();
    }

    private List<Derived> due() {
        return town.ask(CompletionDue.class, kind -> kind.recompute(TODAY).toList());
    }

    private List<Derived> then() {
        return town.ask(CompletionEndDue.class, kind -> kind.recompute(TODAY).toList());
    }

    private List<Derived> ruling() {
        return town.ask(RulingDue.class, kind -> kind.recompute(TODAY).toList());
    }

    private List<OrganisationId> letters(String kind) {
        return Stores.sql(town.database())
                .list(
                        "select organisation_id from kernel.outbox where kind = ?",
                        row -> new OrganisationId(row.getObject(1, UUID.class)),
                        kind);
    }

    private void does(Actor actor, String operation, Consumer<Completions> work) {
        town.as(actor, operation, Completions.class, completions -> {
            work.accept(completions);
            return true;
        });
    }
}
