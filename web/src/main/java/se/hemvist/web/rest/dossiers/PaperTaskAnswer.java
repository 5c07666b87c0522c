package se.hemvist.web.rest.dossiers;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.paperway.FormKind;
import se.hemvist.intake.paperway.PaperAnswer;
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
     * That the form was sent, and what came of it.
     *
     * @param closedBy     the user
     * @param registeredOn the day on which a case was registered from the paper, if one was
     * @param noCaseOn     the day on which it was said that none is to be, if it was
     */
    public record Closed(
            LocalDate sentOn,
            String courierReference,
            String closedBy,
            @Nullable LocalDate registeredOn,
            @Nullable LocalDate noCaseOn,
            List<Came> answers) {

        static Closed of(PaperTaskView.Closed closed) {
            return new Closed(
                    closed.paper().on(),
                    closed.paper().courierReference(),
                    closed.by(),
                    closed.registeredOn().orElse(null),
                    closed.noCaseOn().orElse(null),
                    closed.answers().stream().map(Came::of).toList());
        }
    }

    /** An answer that came back on paper. */
    public record Came(
            PaperAnswer.From from, LocalDate cameOn, String courierReference, boolean yes, @Nullable String reason) {

        static Came of(PaperAnswer answer) {
            return new Came(
                    answer.side(),
                    answer.on(),
                    answer.courierReference(),
                    answer.yes(),
                    answer.why().orElse(null));
        }

        /** Whose it is; the reason may be about a person. */
        @Override
        public String toString() {
            return "Came[" + from + "]";
        }
    }

    static PaperTaskAnswer of(PaperTaskView view) {
        return new PaperTaskAnswer(
                view.head().id().value(),
                new Form(view.head().kind(), view.head().receivedOn()),
                new ReceiptGiven(
                        view.receipt().caseId().value(), view.receipt().number().value()),
                view.about()
                        .map(whom -> new Whom(whom.identityNumber().digits(), whom.givenName(), whom.familyName()))
                        .orElse(null),
                view.closed().map(Closed::of).orElse(null));
    }
}
