package se.hemvist.lease.transfer;

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
 * @param movedIn   whether it counts from the move-in; else from the first day of the lease
 * @param rule      by which rule
 * @param qualifies the day, with its working
 */
public record Forecast(LocalDate asOf, boolean movedIn, Rule rule, QualifyingDay qualifies) {

    /**
     * The rule that governs it.
     *
     * @param goodConduct how long good conduct is asked for
     * @param from        the day from which this version is in force
     * @param source      where it is written and as what it is read
     */
    public record Rule(Period goodConduct, LocalDate from, String source) {}

    static Forecast of(Programme programme, LeaseFacts.Days lease, Collection<AwayDays> absences, LocalDate asOf) {
        LocalDate since = lease.countedSince();
        Version<TransferPolicy> policy = TransferPolicy.governing(programme, since);
        return new Forecast(
                asOf,
                since.isAfter(lease.start()),
                new Rule(
                        policy.rule().goodConduct(),
                        policy.from(),
                        policy.source().toString()),
                policy.rule().qualifyingDay(since, absences, asOf));
    }
}
