package se.hemvist.lease.termination;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hemvist.kernel.actor.Role;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.deadline.Responsible;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.deadline.Subject;
import se.hemvist.kernel.deadline.Why;
import se.hemvist.kernel.rule.Version;
import se.hemvist.lease.sublease.LeasedCase;

/** A clock of the ending of a sublease: on the list of whoever lets the flat, one for each sublease. */
abstract class TerminationClock implements DeadlineKind {

    @Inject
    RecordedTerminations terminations;

    /** The states in which it may run. */
    abstract Set<TerminationState> states();

    /** What it asks for as things stand; empty where it does not run. */
    abstract Optional<Derived> owed(TerminationFile file);

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        return terminations.in(states()).flatMap(file -> owed(file).stream());
    }

    /** By the last day, warned of so long before. */
    static Derived by(
            LocalDate last, Period warn, TerminationFile file, Version<?> rule, Map<String, LocalDate> facts) {
        LeasedCase leased = file.about().leased();
        return new Derived(
                new Subject(
                        file.about().sublease().value(),
                        "",
                        leased.caseId().value(),
                        leased.number(),
                        leased.municipality()),
                new Responsible(file.about().parties().headTenant().value(), new Role(role(file))),
                Span.of(last.minus(warn), last),
                new Why(
                        rule.rule().getClass().getSimpleName(),
                        rule.from(),
                        facts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, fact -> fact.getValue()
                                .toString()))));
    }

    private static String role(TerminationFile file) {
        return switch (file.about().programme()) {
            case HOUSING_FIRST -> "letting-officer";
            case TRIAL, TRAINING -> "contact-person";
        };
    }
}
