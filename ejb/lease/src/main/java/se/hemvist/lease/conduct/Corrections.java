package se.hemvist.lease.conduct;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.deadline.Why;
import se.hemvist.lease.rectification.RectificationNotice;
import se.hemvist.lease.rectification.RectificationTimes;

/** T-25: what a notice asks for is done by its day; then whoever sent it takes the next step. */
@ApplicationScoped
class Corrections implements DeadlineKind {

    @Inject
    OpenDisturbances disturbances;

    @Inject
    RectificationTimes times;

    @Override
    public String code() {
        return "T-25";
    }

    @Override
    public String title() {
        return "Rättelse efter anmodan";
    }

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        return disturbances.withNotices().flatMap(this::of);
    }

    /** One for each notice that has not been heeded, as long as the case goes on. */
    Stream<Derived> of(DisturbanceCase disturbance) {
        return disturbance.goesOn()
                ? disturbance
                        .numbers()
                        .filter(number ->
                                disturbance.notice(number).correctedOn().isEmpty())
                        .map(number -> deadline(disturbance, number))
                : Stream.empty();
    }

    private Derived deadline(DisturbanceCase disturbance, int number) {
        RectificationNotice notice = disturbance.notice(number);
        return new Derived(
                disturbance.subject(Integer.toString(number)),
                disturbance.headTenant(),
                Span.of(notice.sentOn(), notice.letter().correctBy()),
                new Why(
                        "RectificationPolicy",
                        times.on(disturbance.programme(), disturbance.about().municipality(), notice.sentOn())
                                .from(),
                        Map.of("sentOn", notice.sentOn().toString())));
    }
}
