package se.hemvist.ear.city;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The paper way of somebody in Göteborg whose identity is protected: the referral that opens no case, its task, and what
 * comes of the paper.
 */
public final class PaperWayStory {

    private final City city;
    private final TestPerson person;
    private final LocalDate referredOn;
    private final PaperDesk desk;
    private String receipt = "";
    private String number = "";
    private String task = "";

    public PaperWayStory(City city, TestPerson person) {
        this.city = city;
        this.person = person;
        this.referredOn = city.days().today();
        this.desk = new PaperDesk(city, Part.SOCIAL_WORKER);
    }

    /** The head names somebody, who takes over such forms from today on. */
    public static Answer name(City city, Part head, Part somebody) {
        return city.as(head)
                .post(
                        "named-persons",
                        """
                        {"user": "%s", "from": "%s", "decision": "Delegation 7 §"}"""
                                .formatted(somebody.user(), city.days().today()));
    }

    /** The broker sends the referral, by SOAP, and gets the receipt that anybody's gets. */
    public Answer referral(UUID messageNumber) {
        String message = ReferralMessage.about(person, referredOn, messageNumber)
                .replace("<ref:protectedIdentity>false", "<ref:protectedIdentity>true");
        Answer answer = city.as(Part.BROKER).soap("receive-referral/1", message);
        receipt = answer.element("caseId");
        number = answer.element("caseNumber");
        return answer;
    }

    /** The social worker has sent the form on paper, by a courier. */
    public Answer send() {
        task = desk.waiting(receipt);
        return desk.send(task);
    }

    /** Nothing comes of the form. */
    public Answer noCase() {
        return desk.act(task, "no-case", """
                {"reason": "Remissen togs tillbaka."}""");
    }

    /** The social worker registers the case from the paper. */
    public Answer register() {
        return desk.act(
                task,
                "referral",
                """
                {
                  "to": {"coordinationUnit": "boende-och-hemloshet", "spinkNumber": "SPINK-%1$s"},
                  "person": {
                    "identityNumber": "%2$s", "givenName": "%3$s", "familyName": "%4$s", "protectedIdentity": true
                  },
                  "assessment": {
                    "homelessness": {"situation": 1, "since": "%5$s", "atRisk": false},
                    "criteria": [%6$s], "safetyAssessment": "Inga särskilda behov.", "filledInJointlyOn": "%7$s"
                  },
                  "consent": {
                    "recipients": ["SOCIAL_SERVICES", "SUPPORT_STAFF", "LETTING_OFFICE", "PROPERTY_OWNER"],
                    "scope": "Det som rör boendet.", "givenOn": "%7$s", "how": "WRITTEN"
                  },
                  "application": {"receivedOn": "%8$s", "treservaNumber": "T-%1$s"}
                }"""
                        .formatted(
                                number,
                                person.identityNumber(),
                                person.givenName(),
                                person.familyName(),
                                referredOn.minusYears(2),
                                WrittenCriteria.allMet(),
                                referredOn,
                                ReferralMessage.appliedBefore(referredOn)));
    }

    /** What the receipt knows the case by. */
    public UUID caseId() {
        return UUID.fromString(receipt);
    }

    /** By which people speak of it. */
    public String number() {
        return number;
    }
}
