package se.hemvist.intake.offer;

import java.util.List;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.offer.OfferView.OfferHead;
import se.hemvist.intake.vacancy.FlatId;

/**
 * An offer as the packages after this one work with it.
 *
 * @param housingCase whose it is, as it stands
 * @param flats       in the order in which they are to be locked
 */
public record OfferFile(OfferHead head, CaseFile housingCase, List<FlatId> flats) {

    public OfferFile {
        flats = List.copyOf(flats);
    }

    public OfferId id() {
        return head.id();
    }

    public OfferState state() {
        return head.state();
    }

    /** The flat, where only one is offered. */
    public FlatId flat() {
        return flats.get(0);
    }
}
