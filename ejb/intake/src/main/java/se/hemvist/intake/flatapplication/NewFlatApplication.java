package se.hemvist.intake.flatapplication;

import java.util.Map;
import java.util.Optional;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.party.NewPerson;

/**
 * An application for a flat as a contact person hands it in.
 *
 * @param person who is to live there; left out where the programme asks for a flat and not for a person
 * @param parts  what it describes, each in the contact person's words
 */
public record NewFlatApplication(Programme programme, Optional<NewPerson> person, Map<ApplicationPart, String> parts) {

    public NewFlatApplication {
        parts = Map.copyOf(parts);
    }

    /** Which parts there are; the words are about a person. */
    @Override
    public String toString() {
        return "NewFlatApplication[" + programme + ", " + parts.keySet() + "]";
    }
}
