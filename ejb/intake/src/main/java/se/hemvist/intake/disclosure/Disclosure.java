package se.hemvist.intake.disclosure;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.party.OrganisationId;

/**
 * That something of a case was told to others than those who had it: what, to whom, on which ground and when.
 *
 * @param note what was told, or the ground, in the words of whoever told it
 */
public record Disclosure(Disclosed what, Receiver to, Ground ground, LocalDate on, Optional<String> note) {

    /** To an organisation of the house, without a word more. */
    public static Disclosure of(Disclosed what, OrganisationId to, Ground ground, LocalDate on) {
        return new Disclosure(what, Receiver.of(to), ground, on, Optional.empty());
    }

    /** The same with the words of whoever told it. */
    public Disclosure saying(String words) {
        return new Disclosure(what, to, ground, on, Optional.of(words));
    }

    /** What and when; the words are about a person. */
    @Override
    public String toString() {
        return "Disclosure[" + what + ", " + on + "]";
    }
}
