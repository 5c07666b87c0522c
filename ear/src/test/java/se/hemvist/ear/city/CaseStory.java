package se.hemvist.ear.city;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One person's way from the referral to the decisions, step by step, each on the day that it is in the house. A step
 * gives the house's answer as it is, a refusal too.
 */
public final class CaseStory {

    private static final String SOAP_ADDRESS = "receive-referral/1";

    private final City city;
    private final TestPerson person;
    private Optional<UUID> caseId = Optional.empty();
    private String number = "";
    private boolean supplied;

    public CaseStory(City city, TestPerson person) {
        this.city = city;
        this.person = person;
    }

    City city() {
        return city;
    }

    public TestPerson person() {
        return person;
    }

    /** What the house knows the case by; there is none before the referral. */
    public UUID caseId() {
        return caseId.orElseThrow();
    }

    /** As in HV-2026-000123. */
    public String number() {
        return number;
    }

    LocalDate today() {
        return city.days().today();
    }

    /** The broker sends the referral, by SOAP. */
    public Answer referral() {
        return referral(UUID.randomUUID());
    }

    /** As {@link #referral()}, in a message with this number. */
    public Answer referral(UUID messageNumber) {
        return opened(referral(ReferralMessage.about(person, today(), messageNumber)));
    }

    /** The same of somebody whose application social services have had since the day. */
    public Answer referral(UUID messageNumber, LocalDate appliedOn) {
        return opened(referral(ReferralMessage.about(person, today(), messageNumber, appliedOn)));
    }

    private Answer opened(Answer answer) {
        if (answer.status() == 200) {
            caseId = Optional.of(UUID.fromString(answer.element("caseId")));
            number = answer.element("caseNumber");
        }
        return answer;
    }

    /** The case is there otherwise: registered from the paper. */
    public void goOnWith(UUID id, String itsNumber) {
        caseId = Optional.of(id);
        number = itsNumber;
    }

    /** The broker sends this message. */
    public Answer referral(String message) {
        return city.as(Part.BROKER).soap(SOAP_ADDRESS, message);
    }

    /** The coordinator expects a flat within two months; the city's own unit gives the support. */
    public Answer preliminaryYes() {
        return act(
                Part.COORDINATOR,
                "preliminary-answer",
                """
                {
                  "yes": true, "criteriaNotMet": [], "flatExpectedOn": "%s", "reason": "",
                  "provider": {"kind": "OWN", "code": "bostad-forst-goteborg"}
                }"""
                        .formatted(today().plusMonths(2)));
    }

    /** The same, although the house proposes a framework supplier. */
    public Answer preliminaryYes(String deviation) {
        return act(
                Part.COORDINATOR,
                "preliminary-answer",
                """
                {
                  "yes": true, "criteriaNotMet": [], "flatExpectedOn": "%s", "reason": "",
                  "provider": {"kind": "OWN", "code": "bostad-forst-goteborg", "deviation": "%s"}
                }"""
                        .formatted(today().plusMonths(2), deviation));
    }

    /** The coordinator expects a flat, and wants a framework supplier, whatever the house proposes. */
    public Answer preliminaryYesToSupplier(String deviation) {
        return act(
                Part.COORDINATOR,
                "preliminary-answer",
                """
                {
                  "yes": true, "criteriaNotMet": [], "flatExpectedOn": "%s", "reason": "",
                  "provider": {"kind": "FRAMEWORK", "deviation": "%s"}
                }"""
                        .formatted(today().plusMonths(2), deviation));
    }

    /** Which kind of provider the house proposes by the volume goals, OWN or FRAMEWORK; empty where there are none. */
    public String proposal() {
        return city.as(Part.COORDINATOR)
                .get("volume-goals/" + today().getYear())
                .demand(200)
                .text("/proposal/kind");
    }

    /** The broker asks the case officer to choose a framework supplier. */
    public Answer requestSupplier() {
        return act(Part.BROKER, "supplier-request", "{}");
    }

    /** The social worker chooses the framework supplier of the code. */
    public Answer chooseSupplier(String code) {
        Answer answer =
                act(Part.SOCIAL_WORKER, "supplier-choice", """
                {"supplier": "%s"}""".formatted(code));
        supplied = supplied || answer.status() == 204;
        return answer;
    }

    /** The broker tells the coordinator who has been chosen. */
    public Answer reportSupplier() {
        return act(Part.BROKER, "supplier-report", """
                {"note": "Leverantören har plats."}""");
    }

    /** Who gives the support: the city's own unit, or the supplier that has been chosen. */
    public Part provider() {
        return supplied ? Part.SUPPLIER_WORKER : Part.SUPPORT_WORKER;
    }

    /** What partners call the provider. */
    String providerCode() {
        return supplied ? "exempelstod" : "bostad-forst-goteborg";
    }

    /** The coordinator finds that the person does not wish for it after all. */
    public Answer preliminaryNo() {
        return act(
                Part.COORDINATOR,
                "preliminary-answer",
                """
                {"yes": false, "criteriaNotMet": ["WISH"], "reason": "Vill inte ha stöd i hemmet."}""");
    }

    /** The provider invites the person to a meeting on that day. */
    public Answer invite(LocalDate day) {
        return invite(day, "");
    }

    /** The same once more: NOT_COME or MOVED is what became of the invitation before. */
    public Answer inviteAnew(LocalDate day, String earlier) {
        return invite(day, ", \"earlier\": \"%s\"".formatted(earlier));
    }

    private Answer invite(LocalDate day, String rest) {
        return act(
                provider(),
                "information-meeting/invitations",
                """
                {"at": "%sT10:00:00+01:00", "place": "Bostad först, Östra Hamngatan 16"%s}"""
                        .formatted(day, rest));
    }

    /** The provider tells the person what it means, and both want to go on. */
    public Answer informationMeeting() {
        return informationMeeting("YES");
    }

    /** After the meeting the person, who was to think it over, says YES or NO. */
    public Answer takeStand(String stand) {
        return act(
                provider(),
                "information-meeting/stand",
                """
                {"stand": "%s", "on": "%s"}""".formatted(stand, today()));
    }

    /** The provider tells the person what it means; the person says YES or NO, or is THINKING it over. */
    public Answer informationMeeting(String stand) {
        return act(
                provider(),
                "information-meeting",
                """
                {
                  "heldOn": "%s", "topics": ["SUPPORT", "RENTED_FLAT", "CONDUCT"], "stand": "%s",
                  "judgement": {"canMeetNeed": true},
                  "notes": "Vill ha stöd med post, ekonomi och kontakt med vården."
                }"""
                        .formatted(today(), stand));
    }

    /** The person consents to handing the basis to the letting office. */
    public Answer consent() {
        return act(
                provider(),
                "consents",
                """
                {
                  "purpose": "TENANCY_BASIS", "recipients": ["LETTING_OFFICE", "PROPERTY_OWNER"],
                  "scope": "Det som behövs för att hyra ut en lägenhet.", "givenOn": "%s", "how": "WRITTEN"
                }"""
                        .formatted(today()));
    }

    /** The social worker sends the basis to the letting office. */
    public Answer basis() {
        return act(
                Part.SOCIAL_WORKER,
                "tenancy-basis",
                """
                {
                  "channel": "E_SERVICE", "submittedOn": "%s", "approvesLandlordCheck": true,
                  "lettingOffice": "exploateringsforvaltningen"
                }"""
                        .formatted(today()));
    }

    /** The same on the paper that the person has signed today. */
    public Answer basisOnPaper() {
        return act(
                Part.SOCIAL_WORKER,
                "tenancy-basis",
                """
                {
                  "channel": "PAPER", "submittedOn": "%1$s", "paperSignedOn": "%1$s", "approvesLandlordCheck": true,
                  "lettingOffice": "exploateringsforvaltningen"
                }"""
                        .formatted(today()));
    }

    /** The letting office asks the companies, named by their codes. */
    public Answer askCompanies(String... codes) {
        String companies = Arrays.stream(codes).collect(Collectors.joining("\", \"", "\"", "\""));
        return act(
                Part.LETTING_OFFICER,
                "landlord-checks",
                """
                {"companies": [%s], "on": "%s"}""".formatted(companies, today()));
    }

    /** A company answers APPROVES, DEBT or UNKNOWN_HERE. */
    public Answer companyAnswers(Part company, String code, String result) {
        return act(
                company,
                "landlord-checks/" + city.organisation(code) + "/answer",
                """
                {"result": "%s", "on": "%s"}""".formatted(result, today()));
    }

    /** A company answers otherwise than it has. */
    public Answer companyCorrects(Part company, String code, String result) {
        return act(
                company,
                "landlord-checks/" + city.organisation(code) + "/correction",
                """
                {"result": "%s", "on": "%s", "reason": "Fel person i registret."}"""
                        .formatted(result, today()));
    }

    /** The debt to a company is paid today. */
    public Answer debtSettled(Part company, String code) {
        return act(
                company,
                "landlord-checks/" + city.organisation(code) + "/settlement",
                """
                {"on": "%s", "reason": "Betald i sin helhet."}""".formatted(today()));
    }

    /** The social worker records a decision in favour, HOUSING or SUPPORT. */
    public Answer decision(String kind) {
        return decision(Part.SOCIAL_WORKER, kind, "null");
    }

    /** As {@link #decision(String)}, but its last day is today. */
    public Answer decisionForToday(String kind) {
        return decision(Part.SOCIAL_WORKER, kind, '"' + today().toString() + '"');
    }

    /** The social worker decides on the home and leaves open by what the person is to live there. */
    Answer silentHome() {
        return decision(Part.SOCIAL_WORKER, "HOUSING", "null", "");
    }

    /** Somebody records a decision. */
    Answer decision(Part part, String kind, String validTo) {
        return decision(part, kind, validTo, basis(kind));
    }

    private Answer decision(Part part, String kind, String validTo, String basis) {
        return act(
                part,
                "decisions",
                """
                {
                  "kind": "%s", "result": "GRANTED",
                  "document": {
                    "ownView": "Vill ha ett eget hem och få stöd där.", "appealNotice": true%s
                  },
                  "made": {
                    "decidedOn": "%s", "delegate": "Enhetschef, socialförvaltningen Hisingen",
                    "reasons": "Behovet kan inte tillgodoses på annat sätt.", "externalNumber": "T-%s"
                  },
                  "terms": {"reviewProviso": true, "validTo": %s}
                }"""
                        .formatted(kind, basis, today(), number, validTo));
    }

    /** By what the person lives in the home; of the support there is nothing to say. */
    private static String basis(String kind) {
        return kind.equals("HOUSING") ? ", \"basisOfLiving\": \"LEASE\"" : "";
    }

    /** The social worker records a decision against; what the person was told and answered as given. */
    Answer refusal(String kind, String document) {
        return act(
                Part.SOCIAL_WORKER,
                "decisions",
                """
                {
                  "kind": "%s", "result": "REFUSED", "document": %s,
                  "made": {
                    "decidedOn": "%s", "delegate": "Enhetschef, socialförvaltningen Hisingen",
                    "reasons": "Behovet tillgodoses bättre på annat sätt.", "externalNumber": "T-%s"
                  },
                  "terms": {"reviewProviso": true}
                }"""
                        .formatted(kind, document, today(), number));
    }

    /** The person has got the decision, today. */
    public Answer served(Answer decision) {
        return city.as(Part.SOCIAL_WORKER)
                .post(
                        "decisions/" + decision.id() + "/service",
                        """
                        {"servedOn": "%s"}""".formatted(today()));
    }

    /** The case as the social worker sees it. */
    public Answer read() {
        return city.as(Part.SOCIAL_WORKER).get("cases/" + caseId());
    }

    /** Where the case stands. */
    public String state() {
        return read().demand(200).text("/state");
    }

    Answer act(Part part, String act, String json) {
        return city.as(part).post("cases/" + caseId() + "/" + act, json);
    }
}
