package se.hemvist.lease.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import se.hemvist.intake.application.Input;
import se.hemvist.lease.notice.Giver;
import se.hemvist.lease.termination.Delivery;
import se.hemvist.lease.termination.NoticeKind;
import se.hemvist.lease.termination.ServicePolicy;

/**
 * The landlord's call on a spouse or cohabitant to move (anmodan att flytta): it reaches them as an ordinary notice does.
 *
 * @param because why the landlord cannot be asked to have them as a tenant
 */
@Embeddable
public record PartnerCall(@Column(name = "called_because") String because, @Embedded Delivery delivery) {

    /** The day on which it was made. */
    public LocalDate on() {
        return delivery.on();
    }

    /**
     * The same, if it says why, and came to them as the Act says, after the notice.
     *
     * @throws se.hemvist.intake.application.CaseRefusal if a day is out of order, or it is not said why
     * @throws se.hemvist.lease.termination.TerminationRefusal if nobody is called on so
     */
    PartnerCall sound(LostLease lease, LocalDate today) {
        delivery.demandSound(lease.givenOn(), today);
        ServicePolicy.on(delivery.sentOn())
                .demand(policy -> policy.demand(Giver.LANDLORD, NoticeKind.ORDINARY, delivery));
        return new PartnerCall(Input.text(because, "because"), delivery);
    }

    /** When; why is about people. */
    @Override
    public String toString() {
        return "PartnerCall[" + on() + "]";
    }
}
