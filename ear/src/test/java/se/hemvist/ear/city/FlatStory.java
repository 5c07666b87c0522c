package se.hemvist.ear.city;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A trial flat in Stockholm, from the application to the checkpoint after a year, step by step; each on the house's today. */
public final class FlatStory {

    private final City city;
    private final TestPerson person;
    private final Applying applying;
    private Part landlord = Part.SVENSKA_BOSTADER;
    private Optional<UUID> caseId = Optional.empty();
    private Optional<UUID> mediation = Optional.empty();
    private Optional<UUID> sublease = Optional.empty();

    /** Farsta applies. */
    public FlatStory(City city, TestPerson person) {
        this(city, person, Applying.FARSTA);
    }

    public FlatStory(City city, TestPerson person, Applying applying) {
        this.city = city;
        this.person = person;
        this.applying = applying;
    }

    Applying applying() {
        return applying;
    }

    public UUID caseId() {
        return caseId.orElseThrow();
    }

    /** What the offer is known by, which the mediation shares. */
    public UUID offer() {
        return mediation.orElseThrow();
    }

    public UUID sublease() {
        return sublease.orElseThrow();
    }

    /** The contact person applies for a trial flat, describing these parts, for somebody assessed. */
    public Answer apply(String... parts) {
        return apply(AssessmentPaper.complete(today()), parts);
    }

    /** The same with another assessment. */
    public Answer apply(AssessmentPaper assessment, String... parts) {
        return applyFor(assessment.application(person, parts));
    }

    /** The contact person hands in the application. */
    Answer applyFor(String application) {
        Answer answer = applying.in(city).post("flat-applications", application);
        if (answer.status() == 201) {
            caseId = Optional.of(answer.id());
        }
        return answer;
    }

    /** The contact person's own system has handed it in, and was told of this case. */
    void appliedAs(UUID opened) {
        caseId = Optional.of(opened);
    }

    /** The agency's own system has asked a landlord, and was told of this mediation. */
    void askedAs(UUID begun) {
        mediation = Optional.of(begun);
    }

    /** The same with all five parts. */
    public Answer apply() {
        return apply(AssessmentPaper.complete(today()));
    }

    /** The same with all five parts and another assessment. */
    public Answer apply(AssessmentPaper assessment) {
        return apply(assessment, "BACKGROUND", "REHABILITATION", "ACTION_PLAN", "ABILITY", "RESPONSIBILITY");
    }

    /** The case is there otherwise: registered from the paper. */
    public void goOnWith(UUID id) {
        caseId = Optional.of(id);
    }

    /** The contact person answers for the case at the applicant's, and an officer at the agency's. */
    public List<Answer> answerFor() {
        return List.of(
                applying.in(city).post("cases/" + caseId() + "/owner", user(contactPerson())),
                city.as(Part.AGENCY_OFFICER).post("cases/" + caseId() + "/officer", user(Part.AGENCY_OFFICER)));
    }

    private static String user(Part part) {
        return "{\"user\": \"%s\"}".formatted(part.user());
    }

    /** What is assessed of the person after that. */
    public AssessmentStory assessment() {
        return new AssessmentStory(city, caseId());
    }

    /** The agency grants it. */
    public Answer grant() {
        return city.as(Part.AGENCY_OFFICER)
                .post("cases/" + caseId() + "/ruling", "{\"granted\": true, \"on\": \"%s\"}".formatted(today()));
    }

    /** The agency refuses it. */
    public Answer refuse() {
        return city.as(Part.AGENCY_OFFICER)
                .post(
                        "cases/" + caseId() + "/ruling",
                        """
                        {"granted": false, "on": "%s", "reason": "Har annat hem."}"""
                                .formatted(today()));
    }

    /** Svenska Bostäder hands over a flat of one room where the applicant looks for one, by its CSV file. */
    public UUID handOver() {
        return handOver(UUID.randomUUID().toString());
    }

    /** The same, by the landlord's own number. */
    public UUID handOver(String number) {
        return handOver(new VacantFlats(city, Part.SVENSKA_BOSTADER).and(number, applying.area()))
                .get(0);
    }

    /** A landlord hands over these, and is the one who is asked from now on. */
    public List<UUID> handOver(VacantFlats flats) {
        landlord = flats.landlord();
        return flats.handOver();
    }

    /** Who handed over flats the last time. */
    public Part landlord() {
        return landlord;
    }

    /** The agency asks the landlord, and confirms that the quota may be passed, should it be. */
    public Answer ask(UUID flat) {
        Answer answer = city.as(Part.AGENCY_OFFICER)
                .post(
                        "cases/" + caseId() + "/inquiries",
                        """
                {"flat": "%s", "on": "%s", "confirmation": "Behovet är stort."}"""
                                .formatted(flat, today()));
        if (answer.status() == 201) {
            mediation = Optional.of(answer.id());
        }
        return answer;
    }

    /** The agency asks the contact person for the background. */
    public Answer askBackground() {
        return mediate(Part.AGENCY_OFFICER, "background-question", "{\"on\": \"%s\"}".formatted(today()));
    }

    /** The contact person tells it. */
    public Answer tellBackground(String text) {
        return mediate(
                contactPerson(),
                "background",
                """
                {"on": "%s", "summary": "%s", "basis": "Samtycke"}""".formatted(today(), text));
    }

    /** The landlord says yes to the address. */
    public Answer landlordYes() {
        return mediate(landlord, "inquiry-answer", yes());
    }

    /** The landlord says no to the address. */
    public Answer landlordNo() {
        return mediate(landlord, "inquiry-answer", no("Adressen används inte så."));
    }

    /** The contact person's people have looked at the flat. */
    public Answer view() {
        return mediate(contactPerson(), "viewing", "{\"on\": \"%s\"}".formatted(today()));
    }

    /** The contact person says yes to the flat. */
    public Answer accept() {
        return mediate(contactPerson(), "offer-answer", yes());
    }

    /** The contact person says no to the flat. */
    public Answer decline() {
        return mediate(contactPerson(), "offer-answer", no("För långt från arbetet."));
    }

    /** The agency proposes the district as tenant. */
    public Answer propose() {
        return mediate(Part.AGENCY_OFFICER, "proposal", "{\"on\": \"%s\"}".formatted(today()));
    }

    /** The contact person presents the tenant. */
    public Answer present() {
        return presentNaming("");
    }

    /** The contact person presents the tenant, and for a training flat says who is to live there. */
    Answer presentNaming(String named) {
        return mediate(
                contactPerson(),
                "presentation",
                """
                {"on": "%s", "told": {
                  "activity": "Stödboende i egen regi.", "contact": "Jouren, dygnet runt.",
                  "followUp": "Besök varje vecka.", "intended": "En person som klarat sitt program."
                }%s}"""
                        .formatted(today(), named));
    }

    /** The landlord's manager meets the person. */
    public Answer meet() {
        return mediate(
                landlord, "meeting", """
                {"on": "%s", "with": "Kontaktpersonen"}""".formatted(today()));
    }

    /** The landlord approves of the tenant. */
    public Answer approve() {
        return mediate(landlord, "approval", yes());
    }

    /** The landlord does not. */
    public Answer reject() {
        return mediate(landlord, "approval", no("Har fått en annan sökande."));
    }

    /** The landlord's contact person for the flat; before a signing there is one. */
    public LandlordContact contact() {
        return new LandlordContact(city, mediation.orElseThrow(), applying);
    }

    /** All steps from the inquiry to the approval. */
    public void mediate(UUID flat) {
        ask(flat).demand(201);
        landlordYes().demand(204);
        accept().demand(204);
        propose().demand(204);
        present().demand(204);
        meet().demand(204);
        approve().demand(204);
    }

    /** Head lease and sublease are signed today, with these of the seven papers. */
    public Answer sign(String... papers) {
        return signOn(today(), papers);
    }

    /** The same with all six that are asked for in the first year, and this of who is to live there. */
    public Answer signFor(String occupancy) {
        contact().beThere();
        String lease = new LeasePapers(mediation.orElseThrow(), today(), today()).json(LeasePapers.FIRST_YEAR);
        return signed(lease.replace("\"supportStaffPresent\": true", "\"supportStaffPresent\": true, " + occupancy));
    }

    /** The same with all six that are asked for in the first year, on another day. */
    public Answer signOn(LocalDate day) {
        return signOn(day, LeasePapers.FIRST_YEAR);
    }

    private Answer signOn(LocalDate day, String... papers) {
        contact().beThere();
        return signed(new LeasePapers(mediation.orElseThrow(), day, today()).json(papers));
    }

    /** The same where the head lease of whoever lived there before runs on; with more to say, if anything. */
    public Answer signAfterAnother(String more) {
        contact().beThere();
        return signed(new LeasePapers(mediation.orElseThrow(), today(), today()).onRunningHeadLease(more));
    }

    private Answer signed(String lease) {
        Answer answer = applying.in(city).post("subleases", lease);
        if (answer.status() == 201) {
            sublease = Optional.of(answer.id());
        }
        return answer;
    }

    /** The same with all six that are asked for in the first year. */
    public Answer sign() {
        return sign(LeasePapers.FIRST_YEAR);
    }

    /** The same, where the city has hired the flat together with others to sublet them. */
    public Answer signInBlock() {
        contact().beThere();
        return signed(new LeasePapers(mediation.orElseThrow(), today(), today())
                .json(LeasePapers.FIRST_YEAR)
                .replace("\"blockLet\": false", "\"blockLet\": true"));
    }

    /** The same as any, for a time that ends with the day. */
    Answer signThrough(LocalDate last) {
        contact().beThere();
        return signed(new LeasePapers(mediation.orElseThrow(), today(), today())
                .json(LeasePapers.FIRST_YEAR)
                .replaceFirst("\"leaseStart\"", "\"leaseThrough\": \"" + last + "\", \"leaseStart\""));
    }

    /** From the application to the move-in, all today, in a flat that was hired with others to be sublet. */
    void liveInBlock() {
        apply().demand(201);
        grant().demand(204);
        mediate(handOver());
        signInBlock().demand(201);
        moveIn().demand(204);
    }

    /** The resident gets the keys and moves in; the landlord has been told. */
    public Answer moveIn() {
        return moveIn(today());
    }

    /** The same; the landlord was told on the day. */
    public Answer moveIn(LocalDate told) {
        return applying.in(city)
                .post(
                        "subleases/" + sublease() + "/move-in",
                        """
                {
                  "on": "%1$s", "keys": {"at": "%1$sT06:30:00Z", "place": "Hyresvärdens kontor, %2$s"},
                  "entranceKeyIssued": false, "landlordToldOn": "%3$s"
                }"""
                                .formatted(today(), applying.area(), told));
    }

    /** What follows up the stay. */
    public StayStory stay() {
        return new StayStory(city, this);
    }

    /** The checkpoint after a year is held. */
    public Answer holdCheckpoint() {
        return applying.in(city)
                .post(
                        "stays/" + sublease() + "/checkpoint",
                        """
                {"heldOn": "%s", "participants": ["RESIDENT", "CONTACT_PERSON"], "result": "WORKS_WELL",
                 "summary": "Hyran betalas i tid."}"""
                                .formatted(today()));
    }

    /** Where the case stands, as the agency sees it. */
    public String state() {
        return city.as(Part.AGENCY_OFFICER).get("cases/" + caseId()).demand(200).text("/state");
    }

    /** The mediation as one of its parties sees it. */
    public Answer readMediation(Part part) {
        return city.as(part).get("mediations/" + mediation.orElseThrow());
    }

    private String yes() {
        return "{\"yes\": true, \"on\": \"%s\"}".formatted(today());
    }

    private String no(String reason) {
        return "{\"yes\": false, \"on\": \"%s\", \"reason\": \"%s\"}".formatted(today(), reason);
    }

    private Answer mediate(Part part, String act, String json) {
        return city.as(part).post("mediations/" + mediation.orElseThrow() + "/" + act, json);
    }

    Part contactPerson() {
        return applying.contact().get();
    }

    private LocalDate today() {
        return city.days().today();
    }
}
