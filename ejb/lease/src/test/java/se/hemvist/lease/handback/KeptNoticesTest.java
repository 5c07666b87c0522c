package se.hemvist.lease.handback;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.hemvist.kernel.proof.Database;
import se.hemvist.kernel.proof.EntityManagers;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;
import se.hemvist.lease.dispute.TribunalDecision;
import se.hemvist.lease.ground.Evidence;
import se.hemvist.lease.headlease.HeadLeaseId;
import se.hemvist.lease.recovery.RecoveryWay;
import se.hemvist.lease.recovery.WonBack;
import se.hemvist.lease.sublease.ASublease;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.termination.Delivery;
import se.hemvist.lease.termination.NoticeKind;
import se.hemvist.lease.termination.ServiceWay;
import se.hemvist.lease.termination.Withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Notices of the owner's on the database: kept as they came, with what they lack. */
class KeptNoticesTest {

    private static final SubleaseId SUBLEASE = SubleaseId.next();
    private static final HeadLeaseId HEAD = HeadLeaseId.next();

    private final Database database = Database.migrated("lease");
    private final EntityManagers entities = EntityManagers.of("lease", database);

    @Test
    @Shows({"L-31", "L-10"})
    void they_are_kept_as_they_came_in_the_order_in_which_they_were_given() {
        signed();
        ReceivedNotice forRent = AnOwnerNotice.forRent(AnOwnerNotice.GIVEN, AnOwnerNotice.GIVEN);
        ReceivedNotice uncalled = AnOwnerNotice.after(
                AnOwnerNotice.putRight(
                        AnOwnerNotice.of(NoticeKind.EARLY, OwnerGround.SUBTENANT_CONDUCT), LocalDate.of(2027, 5, 4)),
                null);
        ReceivedNotice forVermin = AnOwnerNotice.by(
                AnOwnerNotice.of(NoticeKind.EARLY, OwnerGround.KNOWN_FORFEITURE),
                new Delivery(
                        ServiceWay.REGISTERED_LETTER,
                        AnOwnerNotice.WRITTEN,
                        AnOwnerNotice.WRITTEN,
                        "RR123",
                        "Receptionen",
                        null,
                        null));
        Stream.of(forRent, uncalled, forVermin).forEach(this::keep);

        List<OwnerNoticeView> kept = entities.inTransaction(
                manager -> in(manager).of(HEAD).stream().map(KeptNotice::view).toList());

        assertThat(kept.get(0)).isEqualTo(worth(forVermin, "way-not-open", "JB 12:8"));
        assertThat(kept.subList(1, 3))
                .containsExactlyInAnyOrder(
                        worth(uncalled, "not-called-on", "JB 12:42"),
                        new OwnerNoticeView(forRent, Optional.empty(), OwnerNoticeCourse.of(true)));
        assertThat(kept.toString()).doesNotContain("skäl", "Receptionen", "VERMIN");
    }

    @Test
    @Shows({"L-31", "L-09", "L-11"})
    void one_ends_the_lease_at_a_time_and_what_became_of_the_others_is_kept() {
        signed();
        keep(AnOwnerNotice.forRent(AnOwnerNotice.GIVEN, AnOwnerNotice.GIVEN));
        WonBack paid = new WonBack(RecoveryWay.BOARD_TAKES_OVER, AnOwnerNotice.GIVEN, "SN 2027/41");
        last(kept -> kept.wonBack(paid, AnOwnerNotice.TODAY));
        keep(AnOwnerNotice.of(NoticeKind.ORDINARY, OwnerGround.OWNERS_INTEREST));
        last(kept -> kept.contested(AnOwnerNotice.GIVEN, AnOwnerNotice.TODAY));
        last(kept -> kept.referred(AnOwnerNotice.TODAY, AnOwnerNotice.GIVEN.plusMonths(3), AnOwnerNotice.TODAY));

        assertThat(states()).containsExactlyInAnyOrder("WON_BACK", "DISPUTED");
        assertThatThrownBy(() -> keep(AnOwnerNotice.forRent(null, null))).isInstanceOf(PersistenceException.class);
        last(kept -> kept.decided(new TribunalDecision(AnOwnerNotice.TODAY, false, null, false), AnOwnerNotice.TODAY));
        keep(AnOwnerNotice.forRent(null, null));
        last(kept -> kept.takenBack(new Withdrawal(AnOwnerNotice.TODAY, "Hyran är betald."), AnOwnerNotice.TODAY));

        assertThat(states()).containsExactlyInAnyOrder("WON_BACK", "PROLONGED", "TAKEN_BACK");
        OwnerNoticeCourse won = entities.inTransaction(manager -> in(manager).of(HEAD).stream()
                .map(KeptNotice::view)
                .map(OwnerNoticeView::course)
                .filter(course -> course.won() != null)
                .findFirst()
                .orElseThrow());
        assertThat(won).isEqualTo(new OwnerNoticeCourse(OwnerNoticeState.WON_BACK, null, paid, null));
        assertThat(new Withdrawal(AnOwnerNotice.TODAY, "Hyran är betald.").toString())
                .doesNotContain("Hyran");
    }

    private void last(Consumer<KeptNotice> step) {
        entities.run(manager -> step.accept(in(manager).last(HEAD).orElseThrow()));
    }

    private List<String> states() {
        return Stores.sql(database).list("select state from lease.owner_notice", row -> row.getString(1));
    }

    private static OwnerNoticeView worth(ReceivedNotice came, String lacks, String by) {
        return new OwnerNoticeView(came, Optional.of(new Shortcoming(lacks, by)), OwnerNoticeCourse.of(false));
    }

    private void keep(ReceivedNotice came) {
        entities.run(manager ->
                in(manager).add(KeptNotice.of(HEAD, SUBLEASE, came, "lo").lacking(came.lacks(Evidence.none()))));
    }

    private void signed() {
        database.execute(ASublease.row(SUBLEASE));
        database.execute(
                "insert into lease.head_lease (head_lease_id, version, state, programme, municipality, flat_id, landlord_id,"
                        + " head_tenant_id, contract_date, start_date, block_let, notice_months)"
                        + " values ('%s', 0, 'IN_FORCE', 'TRIAL', '0180', '%s', '%s', '%s', '2027-01-11', '2027-02-01', false, 3)"
                                .formatted(HEAD.value(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()));
    }

    private static KeptNotices in(EntityManager manager) {
        KeptNotices repository = new KeptNotices();
        repository.entities = manager;
        return repository;
    }
}
