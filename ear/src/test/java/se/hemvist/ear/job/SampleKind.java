package se.hemvist.ear.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import se.hemvist.kernel.actor.Role;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.deadline.Responsible;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.deadline.Subject;
import se.hemvist.kernel.deadline.Why;
import se.hemvist.kernel.number.CaseNumber;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.store.Sql;

/** A kind that only warns and escalates; its facts stand in a table of the test. */
@ApplicationScoped
public class SampleKind implements DeadlineKind {

    private final AtomicReference<Derived> passing = new AtomicReference<>();

    @Inject
    Sql sql;

    @Override
    public String code() {
        return "T-98";
    }

    @Override
    public String title() {
        return "Prov";
    }

    /** Its facts, and one that is taken back as soon as it has been read. */
    @Override
    public Stream<Derived> recompute(LocalDate through) {
        return Stream.concat(ofKind(code()), Stream.ofNullable(passing.getAndSet(null)));
    }

    /** Adds a fact that is there for one reading. */
    public void expectPassing(Derived derived) {
        passing.set(derived);
    }

    /** Whether it was read. */
    public boolean passed() {
        return passing.get() == null;
    }

    /** What the facts of the kind give. */
    public Stream<Derived> ofKind(String kind) {
        return sql
                .list(
                        "select id, warn_on, due_on from kernel.sample_fact where kind = ? and not done",
                        row -> of(
                                row.getObject("id", UUID.class),
                                row.getObject("warn_on", LocalDate.class),
                                row.getObject("due_on", LocalDate.class)),
                        kind)
                .stream();
    }

    /** A deadline of these days, for one organisation. */
    public static Derived of(UUID id, LocalDate warnOn, LocalDate dueOn) {
        return new Derived(
                new Subject(id, "", id, CaseNumber.of(2026, 1), new Municipality("1480")),
                new Responsible(new UUID(9, 9), new Role("letting-officer")),
                Span.of(warnOn, dueOn),
                new Why("Sample", LocalDate.of(2026, 1, 1), Map.of()));
    }
}
