package se.hemvist.lease.rent;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.lease.monthlyrent.Payment;
import se.hemvist.lease.rent.RentRefusal.AlreadyVoided;
import se.hemvist.lease.sublease.SubleaseId;

/** A payment of rent that the ledger has told of. It counts until it is said to have been recorded wrongly, once. */
@Entity
@Table(name = "rent_payment")
class RentPayment {

    @EmbeddedId
    private PaymentId id;

    @Version
    private long version;

    @Embedded
    private SubleaseId sublease;

    /** Whose ledger it stands in; for queries, and for the schema to hold that it stands there once. */
    @SuppressWarnings("UnusedVariable")
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "head_tenant_id"))
    private OrganisationId headTenant;

    @Embedded
    private Payment payment;

    @Embedded
    private @Nullable Voiding voiding;

    protected RentPayment() {}

    private RentPayment(RentAccount account, Payment payment) {
        this.id = PaymentId.next();
        this.sublease = account.sublease();
        this.headTenant = account.headTenant();
        this.payment = payment;
    }

    static RentPayment taken(RentAccount account, Payment payment) {
        return new RentPayment(account, payment);
    }

    /**
     * It was recorded wrongly and does not count.
     *
     * @throws AlreadyVoided                                         if that has been said before
     * @throws se.hemvist.intake.application.CaseRefusal.MissingPart without a reason
     */
    void declareVoid(Voiding wrong) {
        if (voiding != null) {
            throw new AlreadyVoided(voiding.on());
        }
        voiding = new Voiding(wrong.on(), wrong.by(), Input.text(wrong.reason(), "reason"));
    }

    /** Whether it is the same payment for the same lease. */
    boolean isAs(SubleaseId of, Payment other) {
        return sublease.equals(of)
                && payment.takenOn().equals(other.takenOn())
                && payment.kronor().compareTo(other.kronor()) == 0
                && payment.payer() == other.payer();
    }

    boolean counts() {
        return voiding == null;
    }

    PaymentId id() {
        return id;
    }

    SubleaseId sublease() {
        return sublease;
    }

    Payment payment() {
        return payment;
    }

    PaymentView view() {
        return new PaymentView(id, payment, Optional.ofNullable(voiding));
    }
}
