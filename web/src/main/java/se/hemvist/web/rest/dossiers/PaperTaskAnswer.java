package se.hemvist.web.rest.dossiers;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.paperway.FormKind;
import se.hemvist.intake.paperway.PaperTaskView;

/**
 * A task of the paper way as it is told, to named persons only.
 *
 * @param receipt what the sender got
 * @param person  whose form it is; not in lists
 * @param closed  once the form has been sent on paper
 */
public record PaperTaskAnswer(
        UUID id,
        Form form,
        ReceiptGiven receipt,
        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) Whom person,
        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) Closed closed) {

    /** Which form, and when it came. */
    public record Form(FormKind kind, LocalDate receivedOn) {}

    /** By what the sender knows it. */
    public record ReceiptGiven(UUID caseId, String number) {}

    /** Whose form it is. */
    public record Whom(String identityNumber, String givenName, String familyName) {

        /** Nothing of who it is. */
        @Override
        public String toString() {
            return "Whom[]";
        }
    }

    /**
     * That the form was sent.
     *
     * @param closedBy the user
     */
    public record Closed(LocalDate sentOn, String courierReference, String closedBy) {}

    static PaperTaskAnswer of(PaperTaskView view) {
        return new PaperTaskAnswer(
                view.head().id().value(),
                new Form(view.head().kind(), view.head().receivedOn()),
                new ReceiptGiven(
                        view.receipt().caseId().value(), view.receipt().number().value()),
                view.about()
                        .map(whom -> new Whom(whom.identityNumber().digits(), whom.givenName(), whom.familyName()))
                        .orElse(null),
                view.closed()
                        .map(closed ->
                                new Closed(closed.paper().on(), closed.paper().courierReference(), closed.by()))
                        .orElse(null));
    }
}
