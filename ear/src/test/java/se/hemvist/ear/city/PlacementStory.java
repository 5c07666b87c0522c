package se.hemvist.ear.city;

import java.time.LocalDate;
import java.util.UUID;

/** What the contact person does during a stay towards landlord and agency, step by step; each on the house's today. */
public final class PlacementStory {

    private final City city;
    private final Part contact;
    private final UUID stay;

    public PlacementStory(City city, FlatStory story) {
        this.city = city;
        this.contact = story.contactPerson();
        this.stay = story.sublease();
    }

    /** The landlord wants contact. */
    public Answer call() {
        return act("landlord-calls", "{\"summary\": \"Undrar om nycklarna.\"}");
    }

    /** The contact person has acted on that call. */
    public Answer actOn(int number) {
        return act(
                "landlord-calls/action",
                """
                {"number": %d, "on": "%s", "action": "Ringde upp."}""".formatted(number, today()));
    }

    /** Something has happened of which the agency is to be told. */
    public Answer note() {
        return act(
                "agency-reports",
                """
                {"on": "%s", "summary": "Har fått arbete."}""".formatted(today()));
    }

    /** The agency is told of it. */
    public Answer send(int number) {
        return act("agency-reports/sending", "{\"number\": %d}".formatted(number));
    }

    /** That call was recorded by mistake. */
    public Answer strikeCall(int number) {
        return act("landlord-calls/strike", mistaken(number));
    }

    /** That report was noted by mistake. */
    public Answer strikeReport(int number) {
        return act("agency-reports/strike", mistaken(number));
    }

    private static String mistaken(int number) {
        return "{\"number\": %d, \"reason\": \"Gällde en annan lägenhet.\"}".formatted(number);
    }

    /** The landlord's calls as somebody reads them. */
    Answer calls(Part reader) {
        return city.as(reader).get("stays/" + stay + "/landlord-calls");
    }

    /** The reports as somebody reads them. */
    Answer reports(Part reader) {
        return city.as(reader).get("stays/" + stay + "/agency-reports");
    }

    private Answer act(String act, String json) {
        return city.as(contact).post("stays/" + stay + "/" + act, json);
    }

    private LocalDate today() {
        return city.days().today();
    }
}
