package se.hemvist.ear.city;

import java.time.LocalDate;
import java.util.UUID;

/** Who lives with a tenant, as whoever lets the flat registers it; each step on the house's today. */
public final class HouseholdStory {

    private final City city;
    private final Part office;
    private final UUID sublease;

    public HouseholdStory(City city, Part office, UUID sublease) {
        this.city = city;
        this.office = office;
        this.sublease = sublease;
    }

    /** A cohabitant has moved in today. */
    public Answer cohabitant(TestPerson who, boolean isProtected) {
        return tell(
                """
                {"kind": "COHABITANT", "since": "%s", "person": {"identityNumber": "%s", "givenName": "%s",
                 "familyName": "%s", "protectedIdentity": %s}%s}"""
                        .formatted(
                                today(),
                                who.identityNumber(),
                                who.givenName(),
                                who.familyName(),
                                isProtected,
                                letBy()));
    }

    /** A child has moved in today; with nobody's leave. */
    public Answer childWithoutLeave() {
        return tell(child(""));
    }

    /** The same with the leave of somebody who is named. */
    public Answer child() {
        return tell(child(letBy()));
    }

    /** They have moved out; today is the last day. */
    public Answer movedOut(UUID who) {
        return city.as(office).post(path() + "/" + who + "/end", "{\"until\": \"%s\"}".formatted(today()));
    }

    /** They never lived there. */
    public Answer struck(UUID who) {
        return city.as(office).post(path() + "/" + who + "/strike", "{\"because\": \"Bodde aldrig där.\"}");
    }

    /** All of them as somebody sees them. */
    Answer read(Part part) {
        return city.as(part).get(path());
    }

    private String child(String letBy) {
        LocalDate born = today().minusYears(6);
        return "{\"kind\": \"CHILD\", \"since\": \"%s\", \"bornIn\": \"%s\"%s}"
                .formatted(today(), born.toString().substring(0, 7), letBy);
    }

    private static String letBy() {
        return ", \"occupantsOverride\": {\"by\": \"Ek\", \"role\": \"Enhetschef\", \"reason\": \"Familjen flyttar ihop.\"}";
    }

    private Answer tell(String json) {
        return city.as(office).post(path(), json);
    }

    private String path() {
        return "subleases/" + sublease + "/co-residents";
    }

    private LocalDate today() {
        return city.days().today();
    }
}
