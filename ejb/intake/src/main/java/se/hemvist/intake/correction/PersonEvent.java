package se.hemvist.intake.correction;

import java.time.LocalDate;
import se.hemvist.intake.party.KnownDeath;
import se.hemvist.intake.party.PersonId;

/** What became known of a person, told inside the transaction in which it was recorded. */
public sealed interface PersonEvent {

    /** Who it is that it became known of. */
    PersonId person();

    /**
     * Two rows were one human: whatever names the merged one is about the one kept.
     *
     * @param person the one kept
     */
    record PersonsMerged(PersonId person, PersonId merged) implements PersonEvent {}

    /** The person has died; what ran in intake has ended, and what runs downstream is for those there to end. */
    record PersonDied(PersonId person, LocalDate on) implements PersonEvent {}

    /**
     * The person lives: that they had died was recorded wrongly. What it ended in intake goes on, and what it ended downstream is for
     * those there to take up again.
     *
     * @param wrong the death that was recorded
     * @param on    the day on which it was struck
     */
    record DeathStruck(PersonId person, KnownDeath wrong, LocalDate on) implements PersonEvent {}
}
