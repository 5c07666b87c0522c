package se.hemvist.followup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.application.CorrectedDay;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.correction.PersonEvent.PersonsMerged;
import se.hemvist.intake.party.PersonId;
import se.hemvist.kernel.deadline.Difference;
import se.hemvist.kernel.deadline.Night;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.sublease.LeaseDay;
import se.hemvist.lease.sublease.SubleaseCorrections;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.tenure.Tenure;
import se.hemvist.lease.tenure.TenureStatus;
import se.hemvist.lease.tenure.Tenures;
import se.hemvist.lease.waiver.WaiverCourse;
import se.hemvist.lease.waiver.WaiverDraft;
import se.hemvist.lease.waiver.WaiverSigning;

import static org.assertj.core.api.Assertions.assertThat;

/** JB 12:45, A-78, in one story: a lease from 1 February 2027, after others of the same flat. */
@Shows({"L-03", "C-13", "A-78"})
class LeasesInARowTest {

    private final FirstTrial story = new FirstTrial();
    private final SubleaseId lease = story.lived(Programme.TRIAL);

    @AfterEach
    void close() {
        story.close();
    }

    @ParameterizedTest(name = "since {0}, left {1}, by the notice until {2}")
    @CsvSource({
        "2025-08-01, 2027-01-31,           , 2027-08-01",
        "2025-08-01, 2027-02-01,           , 2027-08-01",
        "2025-08-01, 2027-01-30,           , 2029-02-01",
        "2025-08-01, 2027-01-15, 2027-01-31, 2027-08-01",
        "2025-08-01, 2027-01-15, 2027-01-30, 2029-02-01",
        "2025-08-01, 2027-01-31, 2027-01-15, 2027-08-01",
    })
    void whoever_lets_the_flat_is_warned_by_what_was_hired_in_a_row(
            LocalDate since, LocalDate left, LocalDate through, LocalDate lastWithout) {
        before(since, left, through, tenant());

        settled();

        assertThat(due()).containsExactly(lastWithout.toString());
        assertThat(tenure().protectedFrom()).isEqualTo(lastWithout.plusDays(1));
        assertThat(differences()).isEmpty();
    }

    @Test
    void what_two_leases_before_it_have_lasted_counts_too_and_who_has_it_by_then_is_warned_of_nothing() {
        before(LocalDate.of(2025, 8, 1), LocalDate.of(2027, 1, 31), null, tenant());
        before(LocalDate.of(2024, 8, 1), LocalDate.of(2025, 7, 31), null, tenant());

        settled();

        assertThat(due()).isEmpty();
        assertThat(tenure().protectedFrom()).isEqualTo("2026-08-02");
        assertThat(differences()).isEmpty();
    }

    @Test
    @Shows({"T-08", "A-78", "A-81"})
    void where_tenure_has_come_by_the_first_day_a_waiver_is_on_the_list_until_one_holds() {
        protectedFromItsFirstDay();
        assertThat(needed()).containsExactly("OPEN contact-person 2027-01-11 2027-02-01 2024-08-01");

        waiver().draft(lease, drawnUp());
        assertThat(needed()).hasSize(1).allMatch(row -> row.startsWith("OPEN"));
        waiver().sign(lease, new WaiverSigning(FirstTrial.MOVED_IN, Optional.empty()));

        assertThat(needed()).hasSize(1).allMatch(row -> row.startsWith("MET"));
        assertThat(tenure().status()).isEqualTo(TenureStatus.WAIVED);
        assertThat(differences()).isEmpty();
    }

    @Test
    @Shows({"T-08", "A-81"})
    void it_is_off_the_list_while_the_stay_is_to_do_without_one() {
        protectedFromItsFirstDay();

        waiver().doWithout(lease, FirstTrial.MOVED_IN, "Stannar högst ett halvår.");
        assertThat(needed()).allMatch(row -> row.startsWith("MET"));
        assertThat(differences()).isEmpty();

        waiver().draft(lease, drawnUp());
        assertThat(needed()).allMatch(row -> row.startsWith("OPEN"));
        assertThat(differences()).isEmpty();
    }

    @Test
    @Shows({"L-03", "A-78"})
    void what_ran_before_it_was_reckoned_so_is_derived_anew_by_the_next_night() throws IOException {
        before(LocalDate.of(2025, 8, 1), LocalDate.of(2027, 1, 31), null, tenant());
        story.bench().database().execute("drop table lease.tenure_unsettled");
        story.bench().database().execute(migration());
        assertThat(due()).containsExactly("2029-02-01");

        night();
        assertThat(due()).containsExactly("2027-08-01");
        before(LocalDate.of(2024, 8, 1), LocalDate.of(2025, 7, 31), null, tenant());
        night();

        assertThat(due()).as("once").containsExactly("2027-08-01");
        assertThat(story.list("select kind from lease.tenure_unsettled")).isEmpty();
    }

    @ParameterizedTest(name = "since {0}")
    @CsvSource({"2027-01-31, 2029-01-31", "2025-08-01, 2027-08-01"})
    @Shows("A-81")
    void what_was_hired_in_a_row_and_is_not_kept_here_is_put_right(LocalDate since, LocalDate lastWithout) {
        hiredByTheCityFrom("2025-08-01");

        correct(since);

        assertThat(due()).containsExactly(lastWithout.toString());
        assertThat(tenure().protectedFrom()).isEqualTo(lastWithout.plusDays(1));
        assertThat(facts()).containsExactly(since.toString());
        assertThat(story.list("select reason from intake.case_timeline where what = 'lease-day-corrected'"))
                .containsExactly("Fel dag i registreringen.");
        correct(FirstTrial.MOVED_IN);
        assertThat(due()).containsExactly("2029-02-01");
        assertThat(differences()).isEmpty();
    }

    @Test
    @Shows("A-81")
    void a_lease_before_it_counts_from_the_day_since_which_it_was_hired_in_a_row_itself() {
        before(LocalDate.of(2026, 8, 1), LocalDate.of(2027, 1, 31), null, tenant());
        story.bench()
                .database()
                .execute("update lease.sublease set in_a_row_since = '2025-08-01' where state = 'SETTLED'");

        settled();

        assertThat(due()).containsExactly("2027-08-01");
        assertThat(differences()).isEmpty();
    }

    @Test
    void what_another_tenant_hired_or_the_same_of_another_flat_counts_not() {
        before(LocalDate.of(2025, 8, 1), LocalDate.of(2027, 1, 31), null, UUID.randomUUID());
        before(LocalDate.of(2025, 8, 1), LocalDate.of(2027, 1, 31), null, tenant());
        story.bench()
                .database()
                .execute(
                        "update lease.sublease set flat_id = gen_random_uuid() where state = 'SETTLED' and person_id = '%s'"
                                .formatted(tenant()));

        settled();

        assertThat(due()).containsExactly("2029-02-01");
        assertThat(differences()).isEmpty();
    }

    @Test
    void when_two_tenants_are_one_human_their_leases_are_in_a_row_at_once() {
        UUID other = UUID.randomUUID();
        before(LocalDate.of(2025, 8, 1), LocalDate.of(2027, 1, 31), null, other);

        merged(other);

        assertThat(due()).containsExactly("2027-08-01");
        assertThat(differences()).isEmpty();
    }

    private void protectedFromItsFirstDay() {
        before(LocalDate.of(2025, 8, 1), LocalDate.of(2027, 1, 31), null, tenant());
        before(LocalDate.of(2024, 8, 1), LocalDate.of(2025, 7, 31), null, tenant());
        settled();
    }

    private WaiverCourse waiver() {
        return story.contactPerson(WaiverCourse.class);
    }

    private static WaiverDraft drawnUp() {
        return new WaiverDraft(FirstTrial.MOVED_IN, "Lägenheten behövs för nästa person.", Optional.empty());
    }

    private void night() {
        story.bench().inTransaction(() -> story.bench()
                .get(Night.class)
                .open(story.bench().clock().today()));
    }

    private static String migration() throws IOException {
        try (InputStream sql = Objects.requireNonNull(
                Tenures.class.getResourceAsStream("/db/migration/lease/V42__leases_in_a_row_derived_anew.sql"))) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What becomes of the deadline by which a waiver is signed, who has it from when to when, and why. */
    private List<String> needed() {
        return story.list("select concat_ws(' ', state, role, warn_on, due_on, facts ->> 'inARowSince')"
                + " from kernel.deadline where kind = 'T-08-ROW'");
    }

    /** A lease of the same flat that is settled. */
    private void before(LocalDate since, LocalDate left, LocalDate through, UUID tenant) {
        story.bench()
                .database()
                .execute(
                        """
                        insert into lease.sublease select (jsonb_populate_record(s, jsonb_strip_nulls(jsonb_build_object(
                            'sublease_id', gen_random_uuid(), 'state', 'SETTLED', 'offer_id', gen_random_uuid(),
                            'person_id', '%4$s', 'signed_on', '%1$s', 'terms_explained_on', '%1$s', 'lease_start', '%1$s',
                            'landlord_told_on', '%1$s', 'moved_in_on', '%1$s', 'vacated_on', '%2$s',
                            'let_through', nullif('%3$s', 'null'))))).*
                        from lease.sublease s where state = 'IN_FORCE'
                        """
                                .formatted(since, left, through, tenant));
    }

    /** A file of the tenant, of which the house knows nothing else, becomes one with theirs: their leases are looked at anew. */
    private void settled() {
        merged(UUID.randomUUID());
    }

    private void merged(UUID other) {
        story.bench().inTransaction(() -> story.bench()
                .fire(new PersonsMerged(new PersonId(tenant()), new PersonId(other))));
    }

    private void hiredByTheCityFrom(String day) {
        story.bench()
                .database()
                .execute("update lease.head_lease set start_date = '%1$s', contract_date = '%1$s'".formatted(day));
    }

    private void correct(LocalDate since) {
        story.contactPerson(SubleaseCorrections.class)
                .correctDay(
                        lease,
                        Expected.any(),
                        LeaseDay.IN_A_ROW_SINCE,
                        new CorrectedDay(since, "Fel dag i registreringen."));
    }

    private List<String> facts() {
        return story.list("select facts ->> 'inARowSince' from kernel.deadline where kind = 'L-03' and state = 'OPEN'");
    }

    private UUID tenant() {
        return UUID.fromString(story.list("select person_id::text from lease.sublease where state = 'IN_FORCE'")
                .get(0));
    }

    private List<String> due() {
        return story.list("select due_on::text from kernel.deadline where kind = 'L-03' and state = 'OPEN'");
    }

    private Tenure tenure() {
        return story.contactPerson(Tenures.class).of(lease, Optional.empty());
    }

    private List<Difference> differences() {
        return story.bench().inTransaction(() -> story.bench()
                .get(Night.class)
                .differences(story.bench().clock().today().minusDays(1)));
    }
}
