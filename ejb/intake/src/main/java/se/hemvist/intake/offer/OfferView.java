package se.hemvist.intake.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.intake.vacancy.FlatView;

/** An offer as the reader may see it: the flats with their addresses only for those who need to know. */
public record OfferView(OfferHead head, List<FlatView> flats, Course course, long version) {

    /**
     * Which offer, in which case, and where it stands.
     *
     * @param heldUntil the last day on which the person may choose
     */
    public record OfferHead(OfferId id, CaseId caseId, OfferState state, LocalDate reservedOn, LocalDate heldUntil) {}

    /** What has come of an offer so far. */
    public record Course(
            List<Viewings.Slot> viewings,
            Optional<LocalDate> viewedOn,
            Optional<FlatId> chosen,
            Optional<SigningBooked> signing) {}
}
