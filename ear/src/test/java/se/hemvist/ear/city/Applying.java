package se.hemvist.ear.city;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Who applies for flats in Stockholm: a district or an institution, by its contact person.
 *
 * @param area    where it looks for flats
 * @param contact who is its contact person at the time
 */
public record Applying(String area, Supplier<Part> contact) {

    private static final String BROMMA = "Bromma";

    public static final Applying FARSTA = new Applying("Farsta", () -> Part.CONTACT_PERSON);

    /** Ekbacken, a home for treatment; it is bound to no district. */
    public static final Applying INSTITUTION = new Applying("Farsta", () -> Part.INSTITUTION_CONTACT);

    /** The nine districts beside Farsta and Bromma. */
    public static final List<Applying> OTHERS = List.of(
            of("Enskede-Årsta-Vantör", Part.ENSKEDE_CONTACT),
            of("Hägersten-Älvsjö", Part.HAGERSTEN_CONTACT),
            of("Hässelby-Vällingby", Part.HASSELBY_CONTACT),
            of("Järva", Part.JARVA_CONTACT),
            of("Kungsholmen", Part.KUNGSHOLMEN_CONTACT),
            of("Norra innerstaden", Part.NORRA_INNERSTADEN_CONTACT),
            of("Skarpnäck", Part.SKARPNACK_CONTACT),
            of("Skärholmen", Part.SKARHOLMEN_CONTACT),
            of("Södermalm", Part.SODERMALM_CONTACT));

    /** Bromma, where one contact person succeeds another. */
    public static Applying bromma(Supplier<Part> contact) {
        return new Applying(BROMMA, contact);
    }

    private static Applying of(String area, Part contact) {
        return new Applying(area, () -> contact);
    }

    /** Where the eleven districts are. */
    public static List<String> areas() {
        return Stream.concat(Stream.of(BROMMA, FARSTA.area()), OTHERS.stream().map(Applying::area))
                .toList();
    }

    Caller in(City city) {
        return city.as(contact.get());
    }
}
