package se.hemvist.lease.ground;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.hemvist.lease.conduct.ConductRecord;
import se.hemvist.lease.conduct.DocumentedEvent;
import se.hemvist.lease.conduct.SentRectification;
import se.hemvist.lease.conduct.Severity;
import se.hemvist.lease.ground.GroundRefusal.ConductPutRight;
import se.hemvist.lease.rent.ForfeitedRents;

/**
 * What is on record of a sublease on the day on which a ground to end it is looked at.
 *
 * @param rents   those more than a week late and not paid, if that is known
 * @param conduct all that is documented
 * @param because the day of what notice is given for, if that is known: the Act makes an exception for it where it was
 *                particularly serious, and for nothing else that ever was
 */
public record Evidence(ForfeitedRents rents, ConductRecord conduct, Optional<LocalDate> because) {

    /** For a notice that is for no one event. */
    public Evidence(ForfeitedRents rents, ConductRecord conduct) {
        this(rents, conduct, Optional.empty());
    }

    /** Of a ground that nothing on record is needed for. */
    public static Evidence none() {
        return new Evidence(new ForfeitedRents(false, List.of()), new ConductRecord(List.of(), List.of()));
    }

    /** The same, for a notice that is given for what happened on the day. */
    public Evidence becauseOf(LocalDate event) {
        return new Evidence(rents, conduct, Optional.of(event));
    }

    /** The same, for a notice that does not say what it is for: it is for the last that is held against the tenant. */
    public Evidence becauseOfTheLast(LocalDate day) {
        return new Evidence(rents, conduct, held(day).map(DocumentedEvent::on).max(LocalDate::compareTo));
    }

    /** The day of the first that is held against the tenant, as known by the day. */
    public Optional<LocalDate> firstHeld(LocalDate day) {
        return held(day).map(DocumentedEvent::on).min(LocalDate::compareTo);
    }

    /** Whether what notice is given for was particularly serious, as known by the day. */
    boolean isExcepted(LocalDate day) {
        return excepted(day).findAny().isPresent();
    }

    private Stream<DocumentedEvent> excepted(LocalDate day) {
        return held(day)
                .filter(event -> event.severity() == Severity.PARTICULARLY_SERIOUS
                        && because.filter(event.on()::equals).isPresent());
    }

    /** How many events there have been by the day. */
    int events(LocalDate day) {
        return conduct.by(day).held().size();
    }

    /** How many of them on days after the one by which a rectification notice was to be followed. */
    int eventsAfterNotice(LocalDate day) {
        return conduct.by(day).heldAfterCall().size();
    }

    /** How many of them need no notice before them, being so serious, and came after none (JB 12:42). */
    int eventsWithoutNotice(LocalDate day) {
        List<DocumentedEvent> called = conduct.by(day).heldAfterCall();
        return (int) excepted(day).filter(event -> !called.contains(event)).count();
    }

    /** Whether the social board has been told of what is held against the tenant. */
    boolean boardTold(LocalDate day) {
        return calls(day).flatMap(notice -> notice.boardToldOn().stream()).anyMatch(told -> !told.isAfter(day));
    }

    /** Whether the tenant was called on in vain to pay one of the rents that are late. */
    boolean calledOnToPay(LocalDate day) {
        return conduct.calledOnToPay(rents, day);
    }

    /**
     * Whether what the tenant was last called on to put right had been by the day, and nothing that is held against them came
     * after that.
     */
    public boolean putRight(LocalDate day) {
        return calls(day)
                .max(Comparator.comparing(SentRectification::sentOn))
                .flatMap(SentRectification::correctedOn)
                .filter(on -> putRight(on, day))
                .isPresent();
    }

    /**
     * Whether what was put right on the one day was so still on the other. Of what was particularly serious
     * there is no putting right (JB 12:43).
     */
    public boolean putRight(LocalDate on, LocalDate day) {
        return !on.isAfter(day)
                && !isExcepted(day)
                && held(day).noneMatch(event -> event.on().isAfter(on));
    }

    /**
     * Lets the tenancy be ended before time for what the tenant did.
     *
     * @throws ConductPutRight if that was put right before the service
     */
    public void demandNotPutRight(LocalDate servedOn) {
        if (putRight(servedOn)) {
            throw new ConductPutRight(servedOn);
        }
    }

    private Stream<DocumentedEvent> held(LocalDate day) {
        return conduct.by(day).held().stream();
    }

    private Stream<SentRectification> calls(LocalDate day) {
        return conduct.by(day).callsToStop().stream();
    }
}
