package se.hemvist.web.rest.leadtimes;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.hemvist.intake.course.LeadTimeReport;
import se.hemvist.intake.course.MediationStep;
import se.hemvist.web.rest.page.Link;

/**
 * How fast the mediations of a year have gone, as it is told.
 *
 * @param steps  of all that were begun in the year
 * @param signed from the inquiry to the contract
 * @param empty  of the flats that were signed for
 */
public record LeadTimeReportAnswer(
        @JsonUnwrapped Head head,
        List<Step> steps,
        Figures signed,
        Empty empty,
        @JsonProperty("_links") Map<String, Link> links) {

    /** Which year, and on which day it was counted. */
    public record Head(int year, LocalDate countedOn) {}

    /** How long one step took. */
    public record Step(MediationStep step, Figures figures) {

        static Step of(LeadTimeReport.StepFigures step) {
            return new Step(step.step(), Figures.of(step.figures()));
        }
    }

    /** How many, how long on the average, to a tenth of a day, and how long at the most. */
    public record Figures(
            int count, BigDecimal averageCalendarDays, BigDecimal averageWorkingDays, long longestWorkingDays) {

        static Figures of(LeadTimeReport.Figures figures) {
            return new Figures(
                    figures.count(),
                    figures.averageCalendarDays(),
                    figures.averageWorkingDays(),
                    figures.longestWorkingDays());
        }
    }

    /** Days from the start of the rent to the contract, in all, and the rent of these days in kronor. */
    public record Empty(int flats, long days, BigDecimal rent) {

        static Empty of(LeadTimeReport.Empty empty) {
            return new Empty(empty.flats(), empty.days(), empty.rent().kronor());
        }
    }

    static LeadTimeReportAnswer of(LeadTimeReport report, UriInfo uri) {
        return new LeadTimeReportAnswer(
                new Head(report.year().getValue(), report.countedOn()),
                report.steps().stream().map(Step::of).toList(),
                Figures.of(report.signed()),
                Empty.of(report.empty()),
                Link.self(uri));
    }
}
