package se.hemvist.ear.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.store.Sql;

/** A kind on which the house acts, unless the fact says that it is to be refused. */
@ApplicationScoped
public class SampleAct implements DeadlineKind {

    @Inject
    SampleKind facts;

    @Inject
    Deadlines deadlines;

    @Inject
    Sql sql;

    /** What a use case may say to the night. */
    public static final class NotTonight extends Refusal {
        NotTonight() {
            super(Kind.RULE);
        }
    }

    @Override
    public String code() {
        return "T-99";
    }

    @Override
    public String title() {
        return "Prov som huset gör";
    }

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        return facts.ofKind(code());
    }

    @Override
    public boolean acts() {
        return true;
    }

    @Override
    public void act(UUID subject, String occasion, LocalDate day) {
        sql.update("update kernel.sample_fact set done = true where id = ?", subject);
        deadlines.met(this, subject, occasion, day);
        sql.one("select id from kernel.sample_fact where id = ? and refused", row -> 1, subject)
                .ifPresent(refused -> {
                    throw new NotTonight();
                });
    }
}
