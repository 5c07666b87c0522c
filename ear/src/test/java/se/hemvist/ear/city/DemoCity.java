package se.hemvist.ear.city;

import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import se.hemvist.ear.house.Accounts;
import se.hemvist.ear.house.CannotStart;
import se.hemvist.ear.house.FirstLoad;

/**
 * Fills an empty house with Göteborg and Stockholm: their organisations, and people at every step of the chain. One of
 * them has come all the way, with the house clock moved on day by day, so that nights have been run and months are
 * reported; the others stand where they are on the last of these days.
 */
public final class DemoCity implements FirstLoad {

    private static final int CASES = 8;

    @Override
    public void into(URI root, Accounts accounts, Consumer<String> say) {
        try {
            load(new City(root, accounts), say);
        } catch (UnexpectedAnswer e) {
            throw new CannotStart("The demo city could not be loaded", e);
        }
    }

    @Override
    public String nameOf(String municipality) {
        return Settled.of(municipality).toString();
    }

    @Override
    public List<String> reportedMonths(URI root, Accounts accounts) {
        try {
            return new ReportedMonths(new City(root, accounts)).told();
        } catch (UnexpectedAnswer e) {
            throw new CannotStart("The months that are reported could not be read", e);
        }
    }

    private static void load(City city, Consumer<String> say) {
        say.accept("%d organisations of Göteborg and Stockholm, and their accounts".formatted(city.settle()));
        new PaperPeople(city).name(say);
        int there = casesIn(city);
        if (there >= CASES) {
            say.accept("The demo cases are there already");
            return;
        }
        Cast cast = new Cast(city, there);
        liveOneCase(city, cast, say);
        standTheOthers(cast, say);
        standInStockholm(city, cast, say);
        say.accept("It is now %s in the house".formatted(city.days().today()));
    }

    /** A load that broke off before its end is followed by a whole one, with other people. */
    private static int casesIn(City city) {
        return city.as(Part.BROKER)
                .get("cases?limit=1")
                .demand(200)
                .json()
                .at("/_meta/totalRecords")
                .asInt();
    }

    private static void liveOneCase(City city, Cast cast, Consumer<String> say) {
        CaseStory waiting = cast.plots().referred(cast.next());
        WholeCase whole = new WholeCase(city, cast.plots(), cast.next());
        LocalDate movedIn = whole.moveIn();
        say.accept("%s: referred, granted, signed for, and moved in on %s".formatted(whole.number(), movedIn));
        YearMonth month = whole.liveThroughAMonth();
        say.accept("%s: visited every week, and papers of %s sent".formatted(whole.number(), month));
        say.accept("The months up to it are reported, the last at v1/reports/%s".formatted(month));
        say.accept("%s: referred, and nobody has answered in time".formatted(waiting.number()));
    }

    private static void standTheOthers(Cast cast, Consumer<String> say) {
        Plots plots = cast.plots();
        CaseStory held = plots.granted(cast.next());
        Plots.Pair pair = plots.twoFlats();
        HomeStory home = new HomeStory(held);
        home.hold(pair.a(), pair.b()).demand(201);
        home.bookViewings(pair.a(), pair.b()).demand(204);
        home.view(pair.a(), pair.b()).demand(204);
        home.decline().demand(204);
        say.accept("%s: none of two flats chosen, why is at v1/offers/%s".formatted(held.number(), home.offer()));
        say.accept("%s: why not one of them again is at v1/cases/%s/verdicts/%s"
                .formatted(held.number(), held.caseId(), pair.a()));
        Plots.Pair others = plots.twoFlats();
        home.hold(others.a(), others.b()).demand(201);
        say.accept("%s: two others held".formatted(held.number()));
        say.accept("%s: granted, waits for a flat"
                .formatted(plots.granted(cast.next()).number()));
        say.accept("%s: companies asked".formatted(plots.asked(cast.next()).number()));
        say.accept("%s: preliminary answer yes"
                .formatted(plots.expected(cast.next()).number()));
        say.accept("%s: a framework supplier is chosen, who is to hold the information meeting"
                .formatted(plots.supplied(cast.next()).number()));
        say.accept("%s: just referred".formatted(plots.referred(cast.next()).number()));
    }

    private static void standInStockholm(City city, Cast cast, Consumer<String> say) {
        FlatStory housed = new FlatStory(city, cast.next());
        housed.apply().demand(201);
        housed.grant().demand(204);
        housed.mediate(housed.handOver());
        housed.sign().demand(201);
        housed.moveIn().demand(204);
        housed.contact().appoint("Boendestöd Farsta").demand(204);
        say.accept(
                "Stockholm: one moved into a trial flat, the stay is v1/stays/%s, and the landlord is to be told of a new contact person"
                        .formatted(housed.sublease()));
        consentTo(city, new FlatStory(city, cast.next()), say);
        FlatStory asked = new FlatStory(city, cast.next());
        asked.apply().demand(201);
        asked.grant().demand(204);
        asked.ask(asked.handOver()).demand(201);
        asked.landlordYes().demand(204);
        asked.view().demand(204);
        asked.decline().demand(204);
        say.accept("Stockholm: an offer declined, why is at v1/offers/%s".formatted(asked.offer()));
        asked.ask(asked.handOver()).demand(201);
        say.accept("Stockholm: one whose landlord has been asked, v1/cases/%s".formatted(asked.caseId()));
        FlatStory applied = new FlatStory(city, cast.next());
        applied.apply(AssessmentPaper.withUnknowns(city.days().today()), "BACKGROUND", "ABILITY")
                .demand(201);
        say.accept("Stockholm: one has applied, lacks three parts, and something is unknown, v1/cases/%s"
                .formatted(applied.caseId()));
        FlatStory excepted = new FlatStory(city, cast.next());
        excepted.apply(AssessmentPaper.paidByAnother(city.days().today())).demand(201);
        excepted.assessment().except().demand(204);
        say.accept("Stockholm: one whose treatment another city pays for, and an exception made, v1/cases/%s"
                .formatted(excepted.caseId()));
    }

    private static void consentTo(City city, FlatStory story, Consumer<String> say) {
        ConsentStory consent = new ConsentStory(city, story);
        story.apply().demand(201);
        story.grant().demand(204);
        story.ask(consent.handOver()).demand(201);
        story.landlordYes().demand(204);
        consent.ask().demand(201);
        consent.give().demand(204);
        say.accept("Stockholm: one offered a flat in another district, which consents, v1/district-consents/%s"
                .formatted(consent.id()));
    }
}
