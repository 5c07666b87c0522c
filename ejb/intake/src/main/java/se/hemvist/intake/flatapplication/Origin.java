package se.hemvist.intake.flatapplication;

import java.util.Optional;
import se.hemvist.intake.application.ReceivedApplication;
import se.hemvist.intake.paperway.PaperForm;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.time.Receipt;

/**
 * How an application came.
 *
 * @param receipt when it reached the agency
 * @param paper   the form, where it is registered from the paper
 */
record Origin(Municipality municipality, OrganisationId applicant, Receipt receipt, Optional<PaperForm> paper) {

    static Origin electronic(Municipality municipality, OrganisationId applicant, Receipt receipt) {
        return new Origin(municipality, applicant, receipt, Optional.empty());
    }

    /** On which the case rests; the applicant has it no earlier than the agency. */
    ReceivedApplication application() {
        return new ReceivedApplication(receipt.day(), null);
    }

    static Origin of(PaperForm form) {
        return new Origin(form.municipality(), form.came().sender(), form.receipt(), Optional.of(form));
    }
}
