package se.hemvist.lease.qualifying;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.rule.Version;
import se.hemvist.lease.absence.AwayDays;
import se.hemvist.lease.sublease.LeaseFacts;

/**
 * When a lease can become the tenant's own as things stand, and why on that day.
 *
 * @param asOf      the day it was asked
 * @param since     what it counts from
 * @param rule      by which rule
 * @param qualifies the day, with its working
 */
public record Forecast(LocalDate asOf, Since since, Rule rule, QualifyingDay qualifies) {

    /**
     * The rule that governs it.
     *
     * @param goodConduct how long good conduct is asked for
     * @param from        the day from which this version is in force
     * @param source      where it is written and as what it is read
     */
    public record Rule(Period goodConduct, LocalDate from, String source) {}

    /** What a time of good conduct counts from. */
    public enum Since {
        /** The first day of the lease. */
        LEASE_START,
        /** The move-in, later than that. */
        MOVE_IN,
        /** The day on which the training flat became a trial flat. */
        CONVERSION;

        static Since of(LeaseFacts.Days lease) {
            LocalDate since = lease.countedSince();
            if (lease.convertedOn().filter(since::equals).isPresent()) {
                return CONVERSION;
            }
            return since.isAfter(lease.start()) ? MOVE_IN : LEASE_START;
        }
    }

    /** As things stand on a day, by the end of which an absence that goes on has lasted. */
    public static Forecast of(
            Programme programme, LeaseFacts.Days lease, Collection<AwayDays> absences, LocalDate asOf) {
        LocalDate since = lease.countedSince();
        Version<TransferPolicy> policy = TransferPolicy.governing(programme, since);
        return new Forecast(
                asOf,
                Since.of(lease),
                new Rule(
                        policy.rule().goodConduct(),
                        policy.from(),
                        policy.source().toString()),
                policy.rule().qualifyingDay(since, absences, asOf));
    }
}
