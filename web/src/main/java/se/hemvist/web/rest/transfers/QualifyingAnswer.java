package se.hemvist.web.rest.transfers;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import se.hemvist.lease.qualifying.Forecast;
import se.hemvist.lease.qualifying.QualifyingDay;
import se.hemvist.lease.qualifying.Stretch;

/**
 * From which day the lease can become the tenant's own, with the working, as it is told.
 *
 * @param askedOn      the day that an absence that goes on is counted to
 * @param from         from when good conduct counts
 * @param baseOn       the day without absences
 * @param stretches    days away in a row, and what became of them
 * @param deductedDays how many days the absences have moved it
 * @param qualifiesOn  the day itself
 */
public record QualifyingAnswer(
        LocalDate askedOn,
        Rule rule,
        From from,
        LocalDate baseOn,
        List<Away> stretches,
        long deductedDays,
        LocalDate qualifiesOn) {

    /** By which rule: how long good conduct is asked for, since when the rule says so, and where. */
    public record Rule(Period goodConduct, LocalDate since, String source) {}

    /** The first day that counts, and of what. */
    public record From(LocalDate day, Forecast.Since start) {}

    /** Days away in a row; the last one of an absence that goes on is the day asked. */
    public record Away(LocalDate firstDay, LocalDate lastDay, long days, Stretch.Counted counted) {

        static Away of(Stretch stretch) {
            return new Away(
                    stretch.away().start(),
                    stretch.away().end().minusDays(1),
                    stretch.away().days(),
                    stretch.counted());
        }
    }

    static QualifyingAnswer of(Forecast forecast) {
        QualifyingDay working = forecast.qualifies();
        return new QualifyingAnswer(
                forecast.asOf(),
                new Rule(
                        forecast.rule().goodConduct(),
                        forecast.rule().from(),
                        forecast.rule().source()),
                new From(working.start(), forecast.since()),
                working.base(),
                working.stretches().stream().map(Away::of).toList(),
                working.deducted(),
                working.day());
    }
}
