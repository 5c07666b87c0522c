package se.hemvist.ear.city;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** The paper way of somebody in Göteborg whose identity is protected: the referral that opens no case, and its task. */
public final class PaperWayStory {

    private final City city;
    private final TestPerson person;
    private String receipt = "";

    public PaperWayStory(City city, TestPerson person) {
        this.city = city;
        this.person = person;
    }

    /** The unit head names the social worker, who takes over such forms from today on. */
    public static Answer name(City city) {
        return city.as(Part.UNIT_HEAD)
                .post(
                        "named-persons",
                        """
                        {"user": "%s", "from": "%s", "decision": "Delegation 7 §"}"""
                                .formatted(
                                        Part.SOCIAL_WORKER.user(), city.days().today()));
    }

    /** The broker sends the referral, by SOAP, and gets the receipt that anybody's gets. */
    public Answer referral(UUID messageNumber) {
        String message = ReferralMessage.about(person, city.days().today(), messageNumber)
                .replace("<ref:protectedIdentity>false", "<ref:protectedIdentity>true");
        Answer answer = city.as(Part.BROKER).soap("receive-referral/1", message);
        receipt = answer.element("caseId");
        return answer;
    }

    /** The social worker has sent the form on paper, by a courier. */
    public Answer send() {
        return city.as(Part.SOCIAL_WORKER)
                .post(
                        "paper-tasks/" + task() + "/closing",
                        """
                        {"sentOn": "%s", "courierReference": "Bud 4711"}"""
                                .formatted(city.days().today()));
    }

    /** What waits is at the top of the list. */
    private String task() {
        JsonNode tasks = city.as(Part.SOCIAL_WORKER)
                .get("paper-tasks?limit=100")
                .demand(200)
                .json();
        return StreamSupport.stream(tasks.at("/items").spliterator(), false)
                .filter(one -> one.at("/receipt/caseId").asText().equals(receipt))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }
}
