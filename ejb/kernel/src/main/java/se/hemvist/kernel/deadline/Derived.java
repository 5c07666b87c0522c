package se.hemvist.kernel.deadline;

import java.time.LocalDate;

/** A deadline as facts and a rule give it. */
public record Derived(Subject subject, Responsible responsible, Span span, Why why) {

    boolean isOverdue(LocalDate today) {
        return span.dueOn().isBefore(today);
    }
}
