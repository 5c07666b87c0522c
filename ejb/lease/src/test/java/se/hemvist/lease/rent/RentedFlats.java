package se.hemvist.lease.rent;

import java.time.LocalDate;
import java.util.UUID;
import se.hemvist.kernel.deadline.DeadlineKinds;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.proof.Bench;
import se.hemvist.kernel.proof.Database;
import se.hemvist.lease.monthlyrent.ARent;
import se.hemvist.lease.sublease.ASublease;
import se.hemvist.lease.sublease.SubleaseId;

/** Subleases of one letting office with the house's own beans, on 15 June 2027 until the test moves the clock. */
final class RentedFlats implements AutoCloseable {

    static final Municipality CITY = new Municipality("1480");

    private final Bench bench = Bench.on(Database.migrated("kernel", "intake", "lease"), ARent.TODAY);
    private final UUID office = UUID.randomUUID();

    RentedFlats() {
        bench.inTransaction(() -> bench.get(DeadlineKinds.class).store());
    }

    Bench bench() {
        return bench;
    }

    /** Makes it the morning of the day. */
    void moveTo(LocalDate day) {
        bench.clock().moveTo(day);
    }

    LocalDate today() {
        return bench.clock().today();
    }

    /** A sublease of which nothing is signed. */
    SubleaseId prepared(int number) {
        SubleaseId id = SubleaseId.next();
        bench.database().execute(ASublease.row(id));
        bench.database()
                .execute(
                        """
                        update lease.sublease set head_tenant_id = '%s', case_number = 'HV-2026-%06d' where sublease_id = '%s'
                        """
                                .formatted(office, number, id.value()));
        return id;
    }

    /** One with a rent of 7,000 kronor from 1 February 2027 on. */
    SubleaseId signed(int number) {
        return signed(number, ARent.SIGNED_ON, ARent.START);
    }

    /** The same, signed on the one day to begin on the other. */
    SubleaseId signed(int number, LocalDate signedOn, LocalDate start) {
        SubleaseId id = prepared(number);
        bench.database().execute(ARent.row(id, signedOn, start));
        return id;
    }

    /** The bean, called by a letting officer of the office. */
    <B> B office(Class<B> bean) {
        return as("letting-officer", office, bean);
    }

    /** The bean, called by a letting officer of another office of the city. */
    <B> B stranger(Class<B> bean) {
        return as("stranger", UUID.randomUUID(), bean);
    }

    private <B> B as(String user, UUID organisation, Class<B> bean) {
        bench.member(user, organisation, CITY);
        bench.acting().as(user, "letting-officer");
        return bench.get(bean);
    }

    @Override
    public void close() {
        bench.close();
    }
}
