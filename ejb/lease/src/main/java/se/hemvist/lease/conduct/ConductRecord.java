package se.hemvist.lease.conduct;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.hemvist.lease.rent.ForfeitedRents;

/**
 * How the tenant of a sublease has conducted the tenancy since its beginning. Immutable.
 *
 * @param events         each day that is documented, earliest first
 * @param rectifications each notice that was sent, earliest first
 */
public record ConductRecord(List<DocumentedEvent> events, List<SentRectification> rectifications) {

    public ConductRecord {
        events = events.stream()
                .sorted(Comparator.comparing(DocumentedEvent::on))
                .toList();
        rectifications = rectifications.stream()
                .sorted(Comparator.comparing(SentRectification::sentOn))
                .toList();
    }

    /**
     * Whether nothing that is held against the tenant happened from the one day to the other, both included.
     */
    public boolean undisturbed(LocalDate from, LocalDate to) {
        return heldAgainst(from, to).findAny().isEmpty();
    }

    /** What of those days is held against the tenant. */
    public Stream<DocumentedEvent> heldAgainst(LocalDate from, LocalDate to) {
        return held().stream()
                .filter(event -> !event.on().isBefore(from) && !event.on().isAfter(to));
    }

    /** What is held against the tenant: not what springs from violence of a close person (JB 12:42). */
    public List<DocumentedEvent> held() {
        return events.stream().filter(event -> !event.ofCloseViolence()).toList();
    }

    /** What of it happened after the time that a call to stop gave to put it right; a call at once gives none. */
    public List<DocumentedEvent> heldAfterCall() {
        return callsToStop().stream()
                .map(SentRectification::timeUntil)
                .min(Comparator.naturalOrder())
                .map(last -> held().stream()
                        .filter(event -> event.on().isAfter(last))
                        .toList())
                .orElse(List.of());
    }

    /** The notices that are about conduct, not the rent. */
    public List<SentRectification> callsToStop() {
        return rectifications.stream().filter(notice -> !notice.forRent()).toList();
    }

    /**
     * Whether the tenant has been called on to pay one of the rents in vain by the day: once it was late, with no time left,
     * and what the notice asks for is not done. A notice that was heeded calls on nobody to pay what is late later.
     *
     * @param rents for which the tenancy could be forfeited that day
     */
    public boolean calledOnToPay(ForfeitedRents rents, LocalDate day) {
        return rectifications.stream()
                .filter(call ->
                        call.forRent() && call.standsOn(day) && call.correctBy().isBefore(day))
                .anyMatch(call -> rents.isLate(call.sentOn()));
    }

    /** As it stood at the end of the day: without what was assessed or sent later. */
    public ConductRecord by(LocalDate day) {
        return new ConductRecord(
                events.stream()
                        .filter(event -> !event.assessedOn().isAfter(day))
                        .toList(),
                rectifications.stream()
                        .filter(notice -> !notice.sentOn().isAfter(day))
                        .toList());
    }
}
