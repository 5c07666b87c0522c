package se.hemvist.lease.notice;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.rule.Version;

/**
 * C-12: until when the landlord, who knows of it, gives notice for a ground of forfeiture. The day on which the landlord
 * came to know governs. Unpaid rent and disturbances have no such limit.
 *
 * @param duties for vermin and for duties beyond those of the Act
 * @param others for unlawful transfer or sublet, unfair rent, and crime
 */
public record KnowledgeLimit(Period duties, Period others) {

    private static final Effective<KnowledgeLimit> TENANCY_ACT = Effective.since(
            LocalDate.of(2024, 7, 1),
            new KnowledgeLimit(Period.ofMonths(2), Period.ofMonths(6)),
            Source.law("JB 12:43"));

    /** A ground of forfeiture (JB 12:42) that is lost with time. */
    public enum Ground {
        /** Vermin (point 8). */
        VERMIN,
        /** A duty of the agreement beyond those of the Act (point 11). */
        AGREED_DUTY,
        /** Unlawful transfer or sublet (point 3). */
        UNLAWFUL_SUBLET,
        /** Unfair rent (point 6). */
        UNFAIR_RENT,
        /** Crime in the flat (point 12). */
        CRIME
    }

    public static Version<KnowledgeLimit> on(LocalDate known) {
        return TENANCY_ACT.on(known);
    }

    /**
     * What the time is counted from.
     *
     * @param known     the day on which the landlord came to know
     * @param triedFrom of a crime, the day on which a charge was brought or an investigation began
     * @param over      the day on which it came to an end: the sublet or the unfair rent ceased, or the criminal case was over
     */
    public record Since(LocalDate known, Optional<LocalDate> triedFrom, Optional<LocalDate> over) {}

    /**
     * The last day of notice; none yet while a crime is tried. That a sublet or an unfair rent has ceased can only shorten
     * the time; a crime that is tried before the time is out keeps the ground until as long after the case is over.
     */
    public Optional<LocalDate> lastDay(Ground ground, Since since) {
        return switch (ground) {
            case VERMIN, AGREED_DUTY -> Optional.of(since.known().plus(duties));
            case UNLAWFUL_SUBLET, UNFAIR_RENT ->
                Stream.concat(Stream.of(since.known()), since.over().stream())
                        .map(from -> from.plus(others))
                        .min(LocalDate::compareTo);
            case CRIME -> lastDayForCrime(since);
        };
    }

    private Optional<LocalDate> lastDayForCrime(Since since) {
        LocalDate plain = since.known().plus(others);
        return since.triedFrom().filter(day -> !day.isAfter(plain)).isEmpty()
                ? Optional.of(plain)
                : since.over()
                        .map(over -> over.isAfter(since.known()) ? over : since.known())
                        .map(from -> from.plus(others));
    }
}
