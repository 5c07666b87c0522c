package se.hemvist.intake.attachment;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.party.OrganisationId;

/** What happened to a file of a case, told inside the transaction in which it happened. */
public sealed interface AttachmentEvent {

    CaseId caseId();

    AttachmentId attachment();

    LocalDate on();

    /**
     * A file was put there.
     *
     * @param from the organisation of whoever did
     */
    record Added(CaseId caseId, AttachmentId attachment, Optional<OrganisationId> from, LocalDate on)
            implements AttachmentEvent {}

    /** A file was taken out, for that reason. */
    record Removed(CaseId caseId, AttachmentId attachment, Removal removal) implements AttachmentEvent {

        @Override
        public LocalDate on() {
            return removal.on();
        }
    }
}
