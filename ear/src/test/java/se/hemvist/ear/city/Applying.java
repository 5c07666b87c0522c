package se.hemvist.ear.city;

import java.util.function.Supplier;

/**
 * Who applies for flats in Stockholm: a district or an institution, by its contact person.
 *
 * @param area    where it looks for flats
 * @param contact who is its contact person at the time
 */
public record Applying(String area, Supplier<Part> contact) {

    public static final Applying FARSTA = new Applying("Farsta", () -> Part.CONTACT_PERSON);

    /** Ekbacken, a home for treatment; it is bound to no district. */
    public static final Applying INSTITUTION = new Applying("Farsta", () -> Part.INSTITUTION_CONTACT);

    /** Bromma, where one contact person succeeds another. */
    public static Applying bromma(Supplier<Part> contact) {
        return new Applying("Bromma", contact);
    }

    Caller in(City city) {
        return city.as(contact.get());
    }
}
