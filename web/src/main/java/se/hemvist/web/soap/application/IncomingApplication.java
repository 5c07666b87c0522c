package se.hemvist.web.soap.application;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.flatapplication.ApplicationPart;
import se.hemvist.intake.flatapplication.NewFlatApplication;
import se.hemvist.web.soap.IncomingPerson;
import se.hemvist.web.soap.wire.application.FlatApplicationType;
import se.hemvist.web.soap.wire.application.PartType;

/** Reads an application that keeps to its schema into what intake takes in. */
final class IncomingApplication {

    private IncomingApplication() {}

    /**
     * The application.
     *
     * @param today who is not born yet is refused
     */
    static NewFlatApplication read(FlatApplicationType application, LocalDate today) {
        return new NewFlatApplication(
                        Programme.valueOf(application.getProgramme()),
                        Optional.ofNullable(application.getPerson()).map(person -> IncomingPerson.read(person, today)),
                        parts(application.getPart()))
                .sentAsMessage();
    }

    /** Its parts, of which the schema has let each pass once. */
    static Map<ApplicationPart, String> parts(List<PartType> parts) {
        Map<ApplicationPart, String> read = new EnumMap<>(ApplicationPart.class);
        parts.forEach(part -> read.put(ApplicationPart.valueOf(part.getCode()), part.getText()));
        return read;
    }
}
