package se.hemvist.lease.headlease;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.proof.Database;
import se.hemvist.kernel.proof.EntityManagers;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.notice.Giver;
import se.hemvist.lease.notice.NoticeEnds;
import se.hemvist.lease.notice.NoticeEnds.Reason;
import se.hemvist.lease.notice.NoticePeriods;

import static org.assertj.core.api.Assertions.assertThat;

class HeadLeaseTest {

    static final HiredFlat FLAT = new HiredFlat(
            Programme.HOUSING_FIRST,
            new Municipality("1480"),
            FlatId.next(),
            OrganisationId.next(),
            OrganisationId.next());

    static final HeadLeaseTerms FROM_FEBRUARY = new HeadLeaseTerms(
            day("2027-01-11"), day("2027-02-01"), new BlockLet(true, true), Period.ofMonths(3), null);

    @ParameterizedTest
    @CsvSource({"2027-01-31, SIGNED", "2027-02-01, IN_FORCE", "2027-02-02, IN_FORCE"})
    void is_in_force_from_its_first_day(LocalDate today, HeadLeaseState state) {
        assertThat(HeadLease.signed(FLAT, FROM_FEBRUARY, today).view().state()).isEqualTo(state);
    }

    @Test
    void begins_once() {
        HeadLease lease = HeadLease.signed(FLAT, FROM_FEBRUARY, day("2027-01-11"));

        lease.begin(day("2027-01-31"));
        assertThat(lease.view().state()).isEqualTo(HeadLeaseState.SIGNED);
        lease.begin(day("2027-02-01"));
        lease.begin(day("2027-02-02"));
        assertThat(lease.view().state()).isEqualTo(HeadLeaseState.IN_FORCE);
    }

    @Test
    @Shows("G-25")
    void is_kept_with_company_letting_office_and_block_let() {
        EntityManagers entities = EntityManagers.of("lease", Database.migrated("lease"));
        HeadLease lease = HeadLease.signed(FLAT, FROM_FEBRUARY, day("2027-02-01"));
        entities.run(manager -> in(manager).add(lease));

        HeadLeaseView kept =
                entities.inTransaction(manager -> in(manager).get(lease.id()).view());

        assertThat(kept).isEqualTo(new HeadLeaseView(lease.id(), HeadLeaseState.IN_FORCE, FLAT, FROM_FEBRUARY));
    }

    @Test
    @Shows({"S-36", "S-37"})
    void that_it_was_made_one_of_a_trial_flat_is_kept_and_it_runs_on() {
        EntityManagers entities = EntityManagers.of("lease", Database.migrated("lease"));
        HeadLease lease = HeadLease.signed(FLAT.as(Programme.TRAINING), FROM_FEBRUARY, day("2027-02-01"));
        Conversion conversion = conversion();
        lease.convert(conversion);
        entities.run(manager -> in(manager).add(lease));

        entities.run(manager -> {
            HeadLease kept = in(manager).get(lease.id());
            assertThat(kept.conversion()).contains(conversion);
            assertThat(kept.view().state()).isEqualTo(HeadLeaseState.IN_FORCE);
            assertThat(kept.view().hired().programme()).isEqualTo(Programme.TRIAL);
        });
    }

    @ParameterizedTest(name = "notice by the owner {0}: {1} months agreed on")
    @CsvSource({
        "true,  1, 2027-05-31, 2027-07-31, 2027-07-31, ACT_BINDS_LANDLORD",
        "true,  6, 2027-10-31, 2027-07-31, 2027-10-31, LONGER_AGREED",
        "false, 1, 2027-05-31, 2027-07-31, 2027-05-31, AGREED_SERVES_TENANT",
        "false, 6, 2027-10-31, 2027-07-31, 2027-07-31, ACT_SERVES_TENANT",
        "false, 3, 2027-07-31, 2027-07-31, 2027-07-31, SAME",
    })
    @Shows({"L-10", "C-05", "C-06"})
    void both_last_days_are_kept_with_why_the_one_holds(
            boolean byOwner, int months, LocalDate agreed, LocalDate statutory, LocalDate used, Reason why) {
        EntityManagers entities = EntityManagers.of("lease", Database.migrated("lease"));
        HeadLease lease = HeadLease.signed(FLAT, FROM_FEBRUARY, day("2027-02-01"));
        LocalDate given = day("2027-04-12");
        Giver giver = byOwner ? Giver.LANDLORD : Giver.TENANT;
        lease.giveNotice(HeadLeaseEnd.of(
                byOwner, given, NoticePeriods.on(given).rule().ordinary(giver, Period.ofMonths(months), given)));
        entities.run(manager -> in(manager).add(lease));

        Optional<HeadLeaseEnd> kept =
                entities.inTransaction(manager -> in(manager).get(lease.id()).end());

        assertThat(kept.flatMap(HeadLeaseEnd::computed)).contains(new NoticeEnds(agreed, statutory, used, why));
        assertThat(kept.map(HeadLeaseEnd::byOwner)).contains(byOwner);
    }

    @Test
    @Shows("L-10")
    void one_that_was_given_notice_on_before_both_were_kept_has_its_last_day_alone() {
        Database database = Database.migrated("lease");
        EntityManagers entities = EntityManagers.of("lease", database);
        HeadLease lease = HeadLease.signed(FLAT, FROM_FEBRUARY, day("2027-02-01"));
        entities.run(manager -> in(manager).add(lease));
        database.execute("update lease.head_lease set state = 'NOTICE_GIVEN', notice_by_owner = true,"
                + " notice_on = '2027-04-12', last_day = '2027-07-31'");

        HeadLeaseEnd kept = entities.inTransaction(
                manager -> in(manager).get(lease.id()).end().orElseThrow());

        assertThat(kept.lastDay()).isEqualTo("2027-07-31");
        assertThat(kept.computed()).isEmpty();
    }

    static Conversion conversion() {
        return new Conversion(day("2027-06-01"), day("2027-05-20"), day("2027-05-25"), "Ett byte vore olämpligt.");
    }

    private static SignedHeadLeases in(jakarta.persistence.EntityManager manager) {
        SignedHeadLeases repository = new SignedHeadLeases();
        repository.entities = manager;
        return repository;
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
