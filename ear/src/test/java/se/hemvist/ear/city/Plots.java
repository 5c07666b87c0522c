package se.hemvist.ear.city;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Several steps of a case at once, for those who care only where it gets to. All happen today. */
public final class Plots {

    private final City city;
    private final Flats flats;

    public Plots(City city) {
        this.city = city;
        this.flats = new Flats(city);
    }

    /** A case that is ready to sign, with the flat chosen and the one that is free again. */
    public record ReadyToSign(CaseStory story, HomeStory home, SupportStory support, Pair flats) {}

    /**
     * Two flats that were held.
     *
     * @param a the one chosen
     * @param b the other
     */
    public record Pair(UUID a, UUID b) {}

    Flats flats() {
        return flats;
    }

    /** Two vacant flats of two companies. */
    public Pair twoFlats() {
        return new Pair(flats.handOver(Part.POSEIDON), flats.handOver(Part.BOSTADSBOLAGET));
    }

    /** Referred and no more, in a message whose number is always the same for the same person. */
    public CaseStory referred(TestPerson person) {
        CaseStory story = new CaseStory(city, person);
        story.referral(UUID.nameUUIDFromBytes(person.identityNumber().getBytes(StandardCharsets.UTF_8)))
                .demand(200);
        return story;
    }

    /** The coordinator has said yes. */
    public CaseStory expected(TestPerson person) {
        CaseStory story = referred(person);
        story.preliminaryYes().demand(204);
        return story;
    }

    /** The coordinator has said yes, and a framework supplier has been chosen and reported. */
    public CaseStory supplied(TestPerson person) {
        CaseStory story = referred(person);
        story.preliminaryYesToSupplier("Behöver stöd på teckenspråk.").demand(204);
        story.requestSupplier().demand(204);
        story.chooseSupplier("exempelstod").demand(204);
        story.reportSupplier().demand(204);
        return story;
    }

    /** The letting office has the basis and has asked two companies. */
    public CaseStory asked(TestPerson person) {
        CaseStory story = expected(person);
        story.informationMeeting().demand(204);
        story.consent().demand(204);
        story.basis().demand(204);
        story.askCompanies("poseidon", "bostadsbolaget").demand(204);
        return story;
    }

    /** Both companies can take the person. */
    public CaseStory cleared(TestPerson person) {
        CaseStory story = asked(person);
        story.companyAnswers(Part.POSEIDON, "poseidon", "APPROVES").demand(204);
        story.companyAnswers(Part.BOSTADSBOLAGET, "bostadsbolaget", "UNKNOWN_HERE")
                .demand(204);
        return story;
    }

    /** Both decisions are in favour. */
    public CaseStory granted(TestPerson person) {
        CaseStory story = cleared(person);
        story.decision("HOUSING").demand(201);
        story.decision("SUPPORT").demand(201);
        return story;
    }

    /** A flat is chosen and the time to sign is booked; the support is in phase 1, a week before the move. */
    public ReadyToSign readyToSign(TestPerson person) {
        return readyToSign(granted(person));
    }

    /** The same for somebody who has been granted it. */
    public ReadyToSign readyToSign(CaseStory story) {
        SupportStory support = new SupportStory(story);
        support.order().demand(201);
        support.accept().demand(204);
        support.startPhase1(story.today().plusWeeks(1), "Lägenheten är ledig nu.")
                .demand(204);
        HomeStory home = new HomeStory(story);
        Pair pair = twoFlats();
        home.hold(pair.a(), pair.b()).demand(201);
        choose(home, pair);
        return new ReadyToSign(story, home, support, pair);
    }

    /** Looks at both flats that are held, takes the first and books the time to sign. */
    static void choose(HomeStory home, Pair pair) {
        home.bookViewings(pair.a(), pair.b()).demand(204);
        home.view(pair.a(), pair.b()).demand(204);
        home.choose(pair.a()).demand(204);
        home.bookSigning().demand(204);
    }
}
