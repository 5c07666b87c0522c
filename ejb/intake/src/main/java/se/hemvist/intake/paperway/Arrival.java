package se.hemvist.intake.paperway;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.party.OrganisationId;

/**
 * That a form came through an e-service.
 *
 * @param sender    the organisation that it comes from, whose named persons take it over
 * @param messageId the message's own, of one that carries it
 * @param broker    who sent the message
 */
@Embeddable
public record Arrival(
        @Column(name = "kind") @Enumerated(EnumType.STRING) FormKind kind,
        @Column(name = "sender_id") UUID sender,
        @Column(name = "message_id") @Nullable String messageId,
        @Column(name = "broker_id") @Nullable UUID broker,
        @Column(name = "received_on") LocalDate receivedOn) {

    /** One that no message carries. */
    public static Arrival of(FormKind kind, OrganisationId sender, LocalDate on) {
        return new Arrival(kind, sender.value(), null, null, on);
    }

    /** The same in a message that a broker sent. */
    public Arrival in(String message, OrganisationId through) {
        return new Arrival(kind, sender, message, through.value(), receivedOn);
    }

    OrganisationId from() {
        return new OrganisationId(sender);
    }

    Optional<OrganisationId> through() {
        return Optional.ofNullable(broker).map(OrganisationId::new);
    }

    Optional<String> message() {
        return Optional.ofNullable(messageId);
    }
}
