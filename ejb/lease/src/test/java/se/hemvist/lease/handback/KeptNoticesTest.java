package se.hemvist.lease.handback;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.hemvist.kernel.proof.Database;
import se.hemvist.kernel.proof.EntityManagers;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.ground.Evidence;
import se.hemvist.lease.headlease.HeadLeaseId;
import se.hemvist.lease.sublease.ASublease;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.termination.Delivery;
import se.hemvist.lease.termination.NoticeKind;
import se.hemvist.lease.termination.ServiceWay;

import static org.assertj.core.api.Assertions.assertThat;

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
                        null));
        Stream.of(forRent, uncalled, forVermin).forEach(this::keep);

        List<OwnerNoticeView> kept = entities.inTransaction(
                manager -> in(manager).of(HEAD).stream().map(KeptNotice::view).toList());

        assertThat(kept.get(0)).isEqualTo(worth(forVermin, "way-not-open", "JB 12:8"));
        assertThat(kept.subList(1, 3))
                .containsExactlyInAnyOrder(
                        worth(uncalled, "not-called-on", "JB 12:42"), new OwnerNoticeView(forRent, Optional.empty()));
        assertThat(kept.toString()).doesNotContain("skäl", "Receptionen", "VERMIN");
    }

    private static OwnerNoticeView worth(ReceivedNotice came, String lacks, String by) {
        return new OwnerNoticeView(came, Optional.of(new Shortcoming(lacks, by)));
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
