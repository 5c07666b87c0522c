package se.hemvist.intake.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.offer.SaidNo.Consequence;
import se.hemvist.intake.offer.SaidNo.Side;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.intake.vacancy.FlatView;

/** An offer as the reader may see it: the flats with their addresses only for those who need to know. */
public record OfferView(OfferHead head, List<FlatView> flats, Course course, Turns turns) {

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

    /**
     * What went otherwise than it should.
     *
     * @param onlyOneBecause why only one flat is shown
     */
    public record Turns(Optional<String> onlyOneBecause, Optional<MoreTime> moreTime, Optional<End> end) {

        /** The same for those who may not read what was written about the person. */
        Turns withoutReasons() {
            return new Turns(
                    Optional.empty(),
                    moreTime.map(more -> new MoreTime(more.on(), Optional.empty())),
                    end.map(end -> new End(end.on(), end.side(), Optional.empty(), end.consequence())));
        }

        /** Without the reasons, which may be about a person. */
        @Override
        public String toString() {
            return "Turns[" + end + "]";
        }
    }

    /** That there is more time to choose, since when, and why. */
    public record MoreTime(LocalDate on, Optional<String> reason) {

        /** The day only; the reason may be about a person. */
        @Override
        public String toString() {
            return "MoreTime[" + on + "]";
        }
    }

    /** How an offer ended without a contract: whose no it was, why, and what followed. */
    public record End(LocalDate on, Side side, Optional<String> reason, Consequence consequence) {

        /** Whose and when; the reason may be about a person. */
        @Override
        public String toString() {
            return "End[" + side + ", " + on + "]";
        }
    }
}
