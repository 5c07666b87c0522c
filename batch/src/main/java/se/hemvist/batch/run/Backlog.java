package se.hemvist.batch.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** What should have been run by now and is not done: gaps, and what failed or was stopped, told for one year back. */
@ApplicationScoped
public class Backlog {

    @Inject
    MissedNights nights;

    @Inject
    MissedMonths months;

    /** The nights up to yesterday's that a catch-up would run, the oldest first. */
    public List<LocalDate> nights() {
        return nights.all();
    }

    /** The months whose papers are due and whose report has not been made, the oldest first. */
    public List<YearMonth> months() {
        return months.all();
    }
}
