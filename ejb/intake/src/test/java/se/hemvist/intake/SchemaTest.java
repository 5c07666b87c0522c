package se.hemvist.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.delegation.DelegatedDecision;
import se.hemvist.intake.delegation.Delegations;
import se.hemvist.intake.delegation.NewDelegation;
import se.hemvist.intake.delegation.NewDelegation.Power;
import se.hemvist.intake.matching.CheckAnswer.Result;
import se.hemvist.intake.offer.FlatPair;
import se.hemvist.intake.paperway.NamedPersons;
import se.hemvist.intake.paperway.NewNamedPerson;
import se.hemvist.intake.party.Accounts;
import se.hemvist.intake.party.NewOrganisation.Validity;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.kernel.actor.Calling;
import se.hemvist.kernel.proof.EntityManagers;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the schema itself promises, whatever the code does, and that rivals meet a refusal first. */
class SchemaTest {

    private final Town town = new Town();
    private final FirstCase acts = new FirstCase(town);

    @Test
    void what_is_mapped_fits_the_migrated_schema() {
        EntityManagers.of("intake", town.database()).run(entities -> entities.getEntityManagerFactory()
                .unwrap(SessionFactory.class)
                .getSchemaManager()
                .validateMappedObjects());

        assertThat(town.count("flat")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"housing_case, treserva_number", "referral, spink_number", "flat, town", "flat, area"})
    void a_short_text_has_the_room_that_the_contracts_promise(String table, String column) {
        assertThat(Stores.sql(town.database())
                        .list(
                                "select character_maximum_length from information_schema.columns"
                                        + " where table_schema = 'intake' and table_name = '%s' and column_name = '%s'"
                                                .formatted(table, column),
                                row -> row.getInt(1)))
                .containsExactly(100);
    }

    @Test
    void a_flat_has_one_open_hold() {
        FlatId flat = acts.reported(town.otherCompany());
        hold(flat);

        assertThatThrownBy(() -> hold(flat)).hasStackTraceContaining("flat_hold_open");
    }

    @Test
    void a_person_has_one_open_case_in_a_programme() {
        acts.referred(AReferral.inOrder().in(town));

        assertThatThrownBy(
                        () -> town.database()
                                .execute(
                                        """
                        insert into intake.housing_case
                        select gen_random_uuid(), version, 'HV-2026-000099', municipality, programme, 'RECEIVED', person_id,
                            administration_id, coordination_unit_id, broker_id, provider_id, head_tenant_id, owner_user,
                            application_received_on, treserva_number, opened_on, steps_from, timeline_length
                        from intake.housing_case
                        """))
                .hasStackTraceContaining("housing_case_open");
    }

    @Test
    @Shows("G-74")
    void of_two_who_reach_for_the_same_flats_at_once_one_gets_both_and_the_other_neither() throws Exception {
        CaseId one = acts.waitingForFlat();
        CaseId two = acts.waitingForFlat(AReferral.inOrder().message("m-2").about("198001082380"), Result.APPROVES);
        OrganisationId company = town.the(OrganisationKind.HOUSING_COMPANY);
        FlatPair pair = new FlatPair(acts.reported(company), acts.reported(town.otherCompany()));

        List<Optional<String>> results =
                atOnce(() -> acts.reserved(one, pair), () -> acts.reserved(two, new FlatPair(pair.b(), pair.a())));

        assertThat(results).containsExactlyInAnyOrder(Optional.empty(), Optional.of("already-held"));
        assertThat(town.count("flat_hold")).isEqualTo(2);
        assertThat(town.count("offer")).isOne();
    }

    @Test
    void of_two_referrals_of_one_person_at_once_one_opens_a_case() throws Exception {
        List<Optional<String>> results = atOnce(
                () -> acts.referred(AReferral.inOrder().message("m-1").in(town)),
                () -> acts.referred(AReferral.inOrder().message("m-2").in(town)));

        assertThat(results).containsExactlyInAnyOrder(Optional.empty(), Optional.of("already-open"));
        assertThat(town.count("person")).isOne();
        assertThat(town.count("housing_case")).isOne();
    }

    @RepeatedTest(5)
    void of_two_who_enter_the_same_delegation_at_once_one_is_refused() throws Exception {
        List<Optional<String>> results = atOnce(() -> delegated("Enhetschef"), () -> delegated("enhetschef"));

        assertThat(results).containsExactlyInAnyOrder(Optional.empty(), Optional.of("delegation-there"));
        assertThat(town.count("delegation")).isOne();
        assertThatThrownBy(
                        () -> town.database()
                                .execute(
                                        """
                        insert into intake.delegation
                        select gen_random_uuid(), version, municipality, organisation_id, decision, title, user_name, reference,
                            valid_from, valid_to
                        from intake.delegation
                        """))
                .hasStackTraceContaining("_excl");
    }

    @RepeatedTest(5)
    void of_two_who_name_the_same_person_at_once_one_is_refused() throws Exception {
        town.as(Calling.somebody("operator"), "account.admit", Accounts.class, accounts -> {
            accounts.admit("social-worker-1", town.the(OrganisationKind.SOCIAL_ADMINISTRATION));
            return true;
        });

        List<Optional<String>> results = atOnce(this::named, this::named);

        assertThat(results).containsExactlyInAnyOrder(Optional.empty(), Optional.of("already-named"));
        assertThat(town.count("named_person")).isOne();
        assertThatThrownBy(
                        () -> town.database()
                                .execute(
                                        """
                        insert into intake.named_person
                        select gen_random_uuid(), version, organisation_id, user_name, valid_from, valid_to, named_by, decision
                        from intake.named_person
                        """))
                .hasStackTraceContaining("_excl");
    }

    private void delegated(String title) {
        NewDelegation entered = new NewDelegation(
                Town.GOTEBORG,
                town.the(OrganisationKind.SOCIAL_ADMINISTRATION),
                new Power(DelegatedDecision.HOUSING, title, null, "4.7"),
                new Validity(Town.START, null));
        town.as(
                Calling.somebody("rule-owner"),
                "delegation.enter",
                Delegations.class,
                delegations -> delegations.enter(entered));
    }

    private void named() {
        NewNamedPerson somebody = new NewNamedPerson("social-worker-1", Town.START, Optional.empty(), "Delegation 7 §");
        town.as(
                town.somebody("unit-head", OrganisationKind.SOCIAL_ADMINISTRATION),
                "named-person.name",
                NamedPersons.class,
                persons -> persons.name(Town.GOTEBORG, somebody));
    }

    @Test
    void the_runtime_user_changes_no_row_that_is_written_once() {
        town.database().execute("create role runtime_of_the_grants_test");
        List.of("kernel", "intake")
                .forEach(schema -> town.database().execute(SchemaOwner.grants("runtime_of_the_grants_test", schema)));

        assertThat(mayChange("kernel.access_log")).isFalse();
        assertThat(mayChange("kernel.log_seal")).isFalse();
        assertThat(mayChange("kernel.deadline_event")).isFalse();
        assertThat(mayChange("intake.case_timeline")).isFalse();
        assertThat(mayChange("kernel.deadline")).isTrue();
        assertThat(mayChange("intake.housing_case")).isTrue();
    }

    private boolean mayChange(String table) {
        return Stores.sql(town.database())
                .one(
                        "select has_table_privilege('runtime_of_the_grants_test', ?, 'update, delete')",
                        row -> row.getBoolean(1),
                        table)
                .orElseThrow();
    }

    @Test
    void an_owner_of_the_schemas_is_named_whole_or_not_at_all() {
        assertThat(SchemaOwner.of(Map.of(), Optional.empty())).isEmpty();
        assertThat(SchemaOwner.of(
                        Map.of("HEMVIST_DB_OWNER", "owner", "HEMVIST_DB_OWNER_PASSWORD", "secret"),
                        Optional.of("jdbc:postgresql:hemvist")))
                .hasValueSatisfying(owner -> assertThat(owner).hasToString("SchemaOwner[owner]"));
        assertThatThrownBy(() -> SchemaOwner.of(Map.of("HEMVIST_DB_OWNER", "owner"), Optional.of("jdbc:x")))
                .hasMessageContaining("HEMVIST_DB_OWNER_PASSWORD");
        assertThatThrownBy(() -> SchemaOwner.of(
                        Map.of("HEMVIST_DB_OWNER", "owner", "HEMVIST_DB_OWNER_PASSWORD", "secret"), Optional.empty()))
                .hasMessageContaining("HEMVIST_DB_URL");
    }

    @Test
    void facts_that_are_counted_may_be_put_right_and_what_was_reported_may_not() {
        assertThat(SchemaOwner.grants("runtime", "followup"))
                .contains("on followup.month_report from", "on followup.published_figure from")
                .doesNotContain("on followup.fact from", "on followup.mediation_fact from");
    }

    private void hold(FlatId flat) {
        town.database()
                .execute(
                        """
                insert into intake.flat_hold (hold_id, version, flat_id, offer_id, held_on, held_by)
                values (gen_random_uuid(), 0, '%s', '%s', '2026-11-02', 'coordinator')
                """
                                .formatted(flat.value(), UUID.randomUUID()));
    }

    /** Does all at the same time, and says for each with which code it was refused, if it was. */
    private static List<Optional<String>> atOnce(Runnable... acts) throws InterruptedException, ExecutionException {
        ExecutorService rivals = Executors.newFixedThreadPool(acts.length);
        CountDownLatch start = new CountDownLatch(acts.length);
        try {
            List<Future<Optional<String>>> running = Stream.of(acts)
                    .map(act -> rivals.submit(() -> {
                        start.countDown();
                        start.await();
                        return refused(act);
                    }))
                    .toList();
            List<Optional<String>> results = new ArrayList<>();
            for (Future<Optional<String>> each : running) {
                results.add(each.get());
            }
            return results;
        } finally {
            rivals.shutdownNow();
        }
    }

    private static Optional<String> refused(Runnable act) {
        try {
            act.run();
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal.code());
        }
    }
}
