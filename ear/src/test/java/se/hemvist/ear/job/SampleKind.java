package se.hemvist.ear.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import se.hemvist.kernel.actor.Role;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.deadline.Responsible;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.deadline.Subject;
import se.hemvist.kernel.deadline.Why;
import se.hemvist.kernel.number.CaseNumber;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.store.Sql;

/** A kind that only warns and escalates; its facts stand in a table of the test, and it opens what is not derived yet. */
@ApplicationScoped
public class SampleKind implements DeadlineKind {

    private final AtomicReference<Derived> passing = new AtomicReference<>();

    @Inject
    Deadlines deadlines;

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

    @Override
    public List<UUID> toOpen(LocalDate day) {
        return sql.list(
                "select id from kernel.sample_fact fact where kind = ? and not done and not exists ("
                        + "select 1 from kernel.deadline where deadline.kind = fact.kind and subject_id = id)",
                row -> row.getObject("id", UUID.class),
                code());
    }

    /** Derives it, and then finds that the case is odd, if its fact says so. */
    @Override
    public void open(UUID subject, LocalDate day) {
        ofKind(code())
                .filter(fact -> fact.subject().id().equals(subject))
                .forEach(fact -> deadlines.derive(this, fact));
        sql.one("select id from kernel.sample_fact where id = ? and refused", row -> 1, subject)
                .ifPresent(odd -> {
                    throw new NoSuchElementException("Anna Exempelsson has no such day");
                });
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
