package se.hemvist.intake.flatapplication;

import java.util.Map;
import java.util.Optional;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.assessment.PersonalAssessment;
import se.hemvist.intake.party.NewPerson;

/**
 * An application for a flat as a contact person hands it in.
 *
 * @param person     who is to live there; left out where the programme asks for a flat and not for a person
 * @param parts      what it describes, each in the contact person's words
 * @param assessment of the person; one that does not come with the application is recorded after it
 * @param asMessage  whether it comes as a message between authorities, not from a program of the applicant's own
 */
public record NewFlatApplication(
        Programme programme,
        Optional<NewPerson> person,
        Map<ApplicationPart, String> parts,
        Optional<PersonalAssessment> assessment,
        boolean asMessage) {

    public NewFlatApplication {
        parts = Map.copyOf(parts);
    }

    /** One that comes from a program of the applicant's own. */
    public NewFlatApplication(
            Programme programme,
            Optional<NewPerson> person,
            Map<ApplicationPart, String> parts,
            Optional<PersonalAssessment> assessment) {
        this(programme, person, parts, assessment, false);
    }

    /** One that is handed in before the person has been assessed. */
    public NewFlatApplication(Programme programme, Optional<NewPerson> person, Map<ApplicationPart, String> parts) {
        this(programme, person, parts, Optional.empty());
    }

    /** The same for the person as it is named there. */
    NewFlatApplication about(NewPerson named) {
        return new NewFlatApplication(programme, Optional.of(named), parts, assessment, asMessage);
    }

    /** The same as a message between authorities. */
    public NewFlatApplication sentAsMessage() {
        return new NewFlatApplication(programme, person, parts, assessment, true);
    }

    /** Which parts there are; the words are about a person. */
    @Override
    public String toString() {
        return "NewFlatApplication[" + programme + ", " + parts.keySet() + "]";
    }
}
