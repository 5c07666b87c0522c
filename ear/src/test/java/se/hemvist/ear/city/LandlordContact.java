package se.hemvist.ear.city;

import java.time.LocalDate;
import java.util.UUID;

/** The landlord's contact person for one mediated flat, as the district appoints and changes it and tells the landlord. */
public final class LandlordContact {

    private final City city;
    private final UUID mediation;
    private final Applying applying;

    LandlordContact(City city, UUID mediation, Applying applying) {
        this.city = city;
        this.mediation = mediation;
        this.applying = applying;
    }

    /** Somebody of that name is it from today on. */
    public Answer appoint(String name) {
        return applying.in(city)
                .post(
                        path("contacts"),
                        """
                        {
                          "person": {"name": "%s", "phone": "08-000 00 99", "email": "jour@farsta.example"}, "from": "%s"
                        }"""
                                .formatted(name, today()));
    }

    /** The landlord has been told today. */
    public Answer tell() {
        return applying.in(city)
                .post(path("landlord-notice"), "{\"on\": \"%s\", \"how\": \"PHONE\"}".formatted(today()));
    }

    /** All who are and have been it, as one of the parties sees them. */
    public Answer read(Part part) {
        return city.as(part).get(path("contacts"));
    }

    /** Appoints somebody and tells the landlord, unless there is somebody. */
    void beThere() {
        if (read(applying.contact().get()).demand(200).json().at("/contacts").isEmpty()) {
            appoint("Jour Farsta").demand(204);
            tell().demand(204);
        }
    }

    private String path(String end) {
        return "mediations/" + mediation + "/" + end;
    }

    private LocalDate today() {
        return city.days().today();
    }
}
