package se.hemvist.followup.takeover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.hemvist.followup.takeover.TakeoverRefusal.NotInProgramme;
import se.hemvist.intake.application.CaseRefusal.DayTooEarly;
import se.hemvist.intake.application.CaseRefusal.DayTooLate;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.rule.Refusal;

/** What has been found wrong with a line, column by column. */
final class DayChecks {

    private final LocalDate today;
    private final List<Refusal> found = new ArrayList<>();

    DayChecks(LocalDate today) {
        this.today = today;
    }

    List<Refusal> found() {
        return List.copyOf(found);
    }

    void wrong(Refusal refusal) {
        found.add(refusal);
    }

    void past(String column, LocalDate day) {
        notAfter(column, day, today);
    }

    void notAfter(String column, LocalDate day, LocalDate latest) {
        if (day.isAfter(latest)) {
            found.add(new DayTooLate(column, latest));
        }
    }

    void notBefore(String column, LocalDate day, LocalDate earliest) {
        if (day.isBefore(earliest)) {
            found.add(new DayTooEarly(column, earliest));
        }
    }

    void asked(String column, Optional<?> part) {
        if (part.isEmpty()) {
            found.add(new MissingPart(column));
        }
    }

    void notThere(String column, Optional<?> part, Programme programme) {
        if (part.isPresent()) {
            found.add(new NotInProgramme(column, programme));
        }
    }
}
