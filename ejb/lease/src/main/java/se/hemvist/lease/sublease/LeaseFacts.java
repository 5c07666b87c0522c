package se.hemvist.lease.sublease;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.kernel.deadline.Responsible;
import se.hemvist.kernel.deadline.Subject;
import se.hemvist.kernel.time.DateRange;
import se.hemvist.lease.headlease.BlockLet;

/**
 * A sublease that is signed, as whatever rests on it needs to know it.
 *
 * @param programme what the flat is let for
 * @param days      when what happened
 * @param agreed    what the two have agreed on
 * @param block     whether the flat was let in a block
 */
public record LeaseFacts(SubleaseFile file, Programme programme, Days days, Agreed agreed, BlockLet block) {

    /**
     * When what happened.
     *
     * @param signedOn    the day of the contract
     * @param start       the first day of the lease
     * @param inARowSince the first day since which the tenant has hired the flat without a break: that of the first of the leases
     *                    which this one goes on from, its own if there is none
     * @param convertedOn the day from which it is that of a trial flat, if it was one of a training flat before
     */
    public record Days(
            LocalDate signedOn,
            LocalDate start,
            LocalDate inARowSince,
            Optional<LocalDate> movedInOn,
            Optional<LocalDate> convertedOn) {

        /**
         * Since when a flat has been hired without a break.
         *
         * @param start  the first day of the lease
         * @param since  that of the leases that are not kept here and that it goes on from, its own if there are none
         * @param before when the same tenant hired it before
         */
        public static LocalDate inARow(LocalDate start, LocalDate since, Collection<DateRange> before) {
            DateRange first = new DateRange(since, start.plusDays(1));
            return DateRange.disjoint(
                            Stream.concat(before.stream(), Stream.of(first)).toList())
                    .stream()
                    .filter(time -> time.contains(start))
                    .map(DateRange::start)
                    .reduce(start, (given, found) -> found);
        }

        /**
         * From when good conduct as a tenant counts: the first day of the lease, or the move-in if that is later;
         * for who came to live on trial in the same flat, that day.
         */
        public LocalDate countedSince() {
            return Stream.of(movedInOn, convertedOn).flatMap(Optional::stream).reduce(start, Days::later);
        }

        private static LocalDate later(LocalDate one, LocalDate other) {
            return one.isAfter(other) ? one : other;
        }
    }

    /**
     * What the two have agreed on.
     *
     * @param notice  how long before it ends
     * @param through the last day of the time for which it is agreed on; empty if that is indefinite
     */
    public record Agreed(Money monthlyRent, Period notice, Optional<LocalDate> through) {}

    /** Who answers for what is due on it. */
    public Responsible answering() {
        return SubleaseParties.answering(file.parties().headTenant(), programme);
    }

    /** What a deadline of the sublease is about. */
    public Subject subject() {
        LeasedCase about = file.about();
        return new Subject(file.subject(), "", about.caseId().value(), about.number(), about.municipality());
    }
}
