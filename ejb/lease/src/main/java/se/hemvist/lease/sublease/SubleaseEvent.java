package se.hemvist.lease.sublease;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.lease.document.DocumentKind;
import se.hemvist.lease.document.Occasion;
import se.hemvist.lease.headlease.RentBasis;
import se.hemvist.lease.sublease.SubleaseRefusal.HappenedBeforeMoveIn;
import se.hemvist.lease.sublease.SubleaseRefusal.HappenedSinceMoveIn;

/** What lease tells the others of a sublease, inside the transaction in which it happened. */
public sealed interface SubleaseEvent {

    SubleaseId sublease();

    LeasedCase about();

    SubleaseParties parties();

    /** The day on which it happened. */
    LocalDate on();

    default CaseId caseId() {
        return about().caseId();
    }

    default Municipality municipality() {
        return about().municipality();
    }

    /** The sublease was signed, and with it the waiver of security of tenure where there is one. */
    record Signed(SubleaseId sublease, LeasedCase about, SubleaseParties parties, SignedTerms terms, LocalDate on)
            implements SubleaseEvent {}

    /**
     * A day of the contract was another one than was recorded.
     *
     * @param was  as they were recorded
     * @param days as they are
     * @param on   the day on which that was put right
     */
    record DaysCorrected(
            SubleaseId sublease,
            LeasedCase about,
            SubleaseParties parties,
            SignedDays was,
            SignedDays days,
            LocalDate on)
            implements SubleaseEvent {}

    /**
     * The days of a contract: of the signing, and the first of the lease.
     *
     * @param inARowSince the first one since which the tenant has hired the flat without a break, as far as the contract tells
     */
    record SignedDays(Programme programme, LocalDate signedOn, LocalDate start, LocalDate inARowSince) {}

    /**
     * That the tenant moved in was recorded by mistake, of a sublease that is voided with it: whatever began with the move-in never did.
     *
     * @param movedInOn the day that was recorded
     * @param on        the day on which that was put right
     */
    record MoveInVoided(
            SubleaseId sublease, LeasedCase about, SubleaseParties parties, LocalDate movedInOn, LocalDate on)
            implements SubleaseEvent {

        /**
         * What somebody recorded of whoever lives there is put right first, so that nothing of it is lost.
         *
         * @throws HappenedSinceMoveIn if there is any
         */
        public void demandNone(AfterMoveIn what, Optional<LocalDate> happenedOn) {
            happenedOn.ifPresent(day -> {
                throw new HappenedSinceMoveIn(what, day);
            });
        }
    }

    /** The sublease was registered by mistake: there is none, and nobody has moved in by it. */
    record Voided(SubleaseId sublease, LeasedCase about, SubleaseParties parties, Programme programme, LocalDate on)
            implements SubleaseEvent {}

    /**
     * The lease is over before anybody has moved in.
     *
     * @param on the day on which that was recorded
     */
    record NeverEntered(
            SubleaseId sublease, LeasedCase about, SubleaseParties parties, UnenteredLease lease, LocalDate on)
            implements SubleaseEvent {}

    /**
     * A lease that nobody moved in to.
     *
     * @param lastDay its last day; rent is owed until then
     * @param waits   whether the person waits for another home
     */
    record UnenteredLease(Programme programme, LocalDate lastDay, boolean waits) {}

    /** The tenant has the keys and has moved in. */
    record MovedIn(SubleaseId sublease, LeasedCase about, SubleaseParties parties, Programme programme, LocalDate on)
            implements SubleaseEvent {}

    /**
     * The tenant moved in on another day than was recorded; nobody has said that the lease ends.
     *
     * @param on the day on which that was put right
     */
    record MoveInCorrected(
            SubleaseId sublease, LeasedCase about, SubleaseParties parties, MoveInDays days, LocalDate on)
            implements SubleaseEvent {}

    /**
     * The day of a move-in.
     *
     * @param was       as it was recorded
     * @param movedInOn as it is
     */
    record MoveInDays(Programme programme, LocalDate was, LocalDate movedInOn) {

        /** The first day on which it makes a difference. */
        public LocalDate since() {
            return was.isBefore(movedInOn) ? was : movedInOn;
        }

        /**
         * Only who lives there by then does something, or has it done to the home.
         *
         * @throws HappenedBeforeMoveIn if it happened before the right day
         */
        public void demandAfter(AfterMoveIn what, LocalDate happenedOn) {
            if (happenedOn.isBefore(movedInOn)) {
                throw new HappenedBeforeMoveIn(what, happenedOn);
            }
        }
    }

    /**
     * The tenant lives in another flat of the same owner than was recorded; nobody has said that the lease ends.
     *
     * @param rent what the rent rests on in the right one
     * @param on   the day on which that was put right
     */
    record FlatCorrected(SubleaseId sublease, LeasedCase about, SubleaseParties parties, RentBasis rent, LocalDate on)
            implements SubleaseEvent {}

    /**
     * The city's own lease that it stands on says something else than was recorded.
     *
     * @param block whether it is let in a block where that was not recorded, or the other way round
     * @param on    the day on which that was put right
     */
    record HeadLeaseCorrected(
            SubleaseId sublease, LeasedCase about, SubleaseParties parties, boolean block, LocalDate on)
            implements SubleaseEvent {}

    /** Notice was given; the tenant stays until the keys are back. */
    record NoticeGiven(
            SubleaseId sublease, LeasedCase about, SubleaseParties parties, Programme programme, LocalDate on)
            implements SubleaseEvent {}

    /**
     * Notice was given on another day than was recorded.
     *
     * @param on the day on which that was put right
     */
    record NoticeDayCorrected(
            SubleaseId sublease, LeasedCase about, SubleaseParties parties, NoticeDays days, LocalDate on)
            implements SubleaseEvent {}

    /**
     * The day of a notice.
     *
     * @param was     as it was recorded
     * @param givenOn as it is
     */
    record NoticeDays(Programme programme, LocalDate was, LocalDate givenOn) {}

    /** The notice came to nothing, and the sublease goes on. */
    record Recovered(SubleaseId sublease, LeasedCase about, SubleaseParties parties, Programme programme, LocalDate on)
            implements SubleaseEvent {}

    /** The tenant has left. */
    record Vacated(SubleaseId sublease, LeasedCase about, SubleaseParties parties, Programme programme, LocalDate on)
            implements SubleaseEvent {}

    /** The tenant has left on another day than was recorded. */
    record LeavingCorrected(
            SubleaseId sublease, LeasedCase about, SubleaseParties parties, LeavingDays days, LocalDate on)
            implements SubleaseEvent {}

    /**
     * The day of a leaving.
     *
     * @param was    as it was recorded
     * @param leftOn as it is
     */
    record LeavingDays(Programme programme, LocalDate was, LocalDate leftOn) {}

    /** All between the two is settled. */
    record Settled(SubleaseId sublease, LeasedCase about, SubleaseParties parties, LocalDate on)
            implements SubleaseEvent {}

    /**
     * The lease is the tenant's own from now on, and the head lease is taken over.
     *
     * @param on the first day of the tenant's own lease
     */
    record Transferred(
            SubleaseId sublease, LeasedCase about, SubleaseParties parties, Programme programme, LocalDate on)
            implements SubleaseEvent {}

    /** The training flat is a trial flat from now on, for the same tenant. */
    record Converted(SubleaseId sublease, LeasedCase about, SubleaseParties parties, LocalDate on)
            implements SubleaseEvent {}

    /**
     * The training flat had been made a trial flat by the day on which the lease was taken over.
     *
     * @param on the day from which it goes on here
     */
    record ConversionTakenOver(Converted converted, LocalDate on) implements SubleaseEvent {

        @Override
        public SubleaseId sublease() {
            return converted.sublease();
        }

        @Override
        public LeasedCase about() {
            return converted.about();
        }

        @Override
        public SubleaseParties parties() {
            return converted.parties();
        }
    }

    /**
     * Notice had been given by the day on which that was taken over.
     *
     * @param on the day from which it goes on here
     */
    record NoticeTakenOver(NoticeGiven notice, LocalDate on) implements SubleaseEvent {

        @Override
        public SubleaseId sublease() {
            return notice.sublease();
        }

        @Override
        public LeasedCase about() {
            return notice.about();
        }

        @Override
        public SubleaseParties parties() {
            return notice.parties();
        }
    }

    /** It works well in the training flat, and the tenant moves on; stays until the keys are back. */
    record MovedOn(SubleaseId sublease, LeasedCase about, SubleaseParties parties, Programme programme, LocalDate on)
            implements SubleaseEvent {}

    /**
     * The sublease was taken over with somebody living there: what was signed and the move-in are past.
     *
     * @param signed  how it was signed
     * @param movedIn how the tenant moved in
     * @param on      the day from which it goes on here
     */
    record TakenOver(Signed signed, MovedIn movedIn, RunningLease.Since since, LocalDate on) implements SubleaseEvent {

        @Override
        public SubleaseId sublease() {
            return signed.sublease();
        }

        @Override
        public LeasedCase about() {
            return signed.about();
        }

        @Override
        public SubleaseParties parties() {
            return signed.parties();
        }
    }

    /**
     * Somebody who is named departed from a rule for a reason.
     *
     * @param from which rule, and which part of it; tells it from others of the sublease
     */
    record Overridden(SubleaseId sublease, LeasedCase about, SubleaseParties parties, Departure from, LocalDate on)
            implements SubleaseEvent {}

    /** What was departed from: a rule, and the part of it. */
    record Departure(OverriddenRule rule, String part) {

        /** More live there than the programme lets. */
        static Departure occupants() {
            return new Departure(OverriddenRule.OCCUPANTS, "");
        }

        /** More live there than the programme lets, since this one has moved in. */
        static Departure coResident(UUID who) {
            return new Departure(OverriddenRule.OCCUPANTS, who.toString());
        }

        /** The resident of a training flat may take over the lease. */
        public static Departure takeover() {
            return new Departure(OverriddenRule.TAKEOVER, "");
        }

        /** The paper was let be missing on the occasion. */
        static Departure paper(Occasion occasion, DocumentKind paper) {
            return new Departure(OverriddenRule.PAPERS, occasion + " " + paper);
        }
    }

    /** A rule that somebody who is named may depart from. */
    enum OverriddenRule {
        /** In a trial flat lives one in principle. */
        OCCUPANTS,
        /** The papers are there before the signing and the move-in. */
        PAPERS,
        /** The resident of a training flat in general does not take over the lease. */
        TAKEOVER
    }

    /**
     * What the others need of the signed terms.
     *
     * @param programme    what the flat is let for; the head lease is signed by the same day
     * @param leaseStart   the first day of the lease
     * @param waiverSigned whether the waiver of security of tenure was signed
     */
    record SignedTerms(Programme programme, LocalDate leaseStart, boolean waiverSigned) {}
}
