package se.hemvist.intake.application;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.hemvist.intake.application.TimelineEntry.Move;
import se.hemvist.intake.party.PersonView;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.actor.Relation;
import se.hemvist.kernel.number.CaseNumber;
import se.hemvist.kernel.number.Municipality;

/**
 * What whoever sent a form is shown in place of the case that it would have opened: that case as it would have stood
 * right after the form, for good. To everybody else it is not there, and it belongs to no case that the log could tell.
 *
 * @param sending  who sent the form, and when
 * @param file     the case that there would be
 * @param person   as the form named them, under an id that nobody has
 * @param timeline what would have happened in it
 */
public record StandIn(Sending sending, CaseFile file, PersonView person, List<TimelineEntry> timeline)
        implements Related {

    /** At least how long it takes to write a line, and by how much that differs from form to form, in microseconds. */
    private static final long QUICKEST = 1_500;

    private static final int VARIES = 4_000;

    public StandIn {
        timeline = List.copyOf(timeline);
    }

    /**
     * Who sent a form, and when.
     *
     * @param id   by which the form is kept
     * @param by   the user
     * @param at   by the house clock
     */
    public record Sending(UUID id, String by, Instant at) {

        /** When a line would have been written: each takes its time. */
        private Instant line(int number) {
            long apart = QUICKEST + Math.floorMod(id.getLeastSignificantBits(), VARIES);
            return at.plus(Duration.ofNanos(1_000 * apart * (number - 1)));
        }
    }

    /** Of the case that the form would have opened, with the number that the sender was given. */
    public static StandIn of(Sending sending, CaseNumber number, NewCase wouldBe, PersonView person) {
        CaseFile file = HousingCase.opened(number, wouldBe).file(Set.of());
        return new StandIn(sending, file, person, List.of()).with(file, wouldBe.received(), Optional.empty());
    }

    /** The same with a line about what the form would have done in the case, which stays where it is. */
    public StandIn noted(Occurrence occurrence) {
        return with(file, occurrence, Optional.empty());
    }

    /** The same once the form would have taken the case on. */
    public StandIn advanced(CaseState wanted, Occurrence occurrence) {
        return with(file.in(wanted), occurrence, Optional.of(new Move(file.state(), wanted)));
    }

    /** Whether it is the actor who sent the form, and still works where it came from. */
    public boolean isShownTo(Actor actor) {
        return !relationsOf(actor).isEmpty();
    }

    CaseRow row() {
        return new CaseRow(file.head(), file.parties(), file.handling());
    }

    @Override
    public UUID subject() {
        return sending.id();
    }

    @Override
    public Municipality municipality() {
        return file.municipality();
    }

    /** What the sender's organisation would be to the case, for the sender alone. */
    @Override
    public Set<Relation> relationsOf(Actor actor) {
        return actor.user().equals(sending.by()) ? file.relationsOf(actor) : Set.of();
    }

    private StandIn with(CaseFile changed, Occurrence occurrence, Optional<Move> move) {
        List<TimelineEntry> lines = new ArrayList<>(timeline);
        int number = lines.size() + 1;
        lines.add(new TimelineEntry(number, sending.line(number), sending.by(), occurrence, move));
        return new StandIn(sending, changed, person, lines);
    }
}
