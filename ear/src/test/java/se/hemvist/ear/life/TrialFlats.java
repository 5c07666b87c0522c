package se.hemvist.ear.life;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import se.hemvist.ear.city.AgencyOffice;
import se.hemvist.ear.city.Applying;
import se.hemvist.ear.city.FlatStory;
import se.hemvist.ear.city.Flats;
import se.hemvist.ear.city.Part;
import se.hemvist.ear.city.VacantFlats;

/**
 * The flats that landlords in Stockholm hand over while one is looked for for somebody: lists of a few, of which one is for
 * them, and the others go to the queue and to whoever has a claim beside it, so that the quota 75/25 is kept, and are let
 * within weeks. It goes by chances of its own.
 */
final class TrialFlats {

    private static final int STREAM = 32;
    private static final int LETTING = 34;

    /** As often as each hands over a list: the big companies most, the one for the old and the private landlords least. */
    private static final List<Part> LANDLORDS = List.of(
            Part.SVENSKA_BOSTADER,
            Part.SVENSKA_BOSTADER,
            Part.SVENSKA_BOSTADER,
            Part.STOCKHOLMSHEM,
            Part.STOCKHOLMSHEM,
            Part.STOCKHOLMSHEM,
            Part.STOCKHOLM_FAMILJEBOSTADER,
            Part.STOCKHOLM_FAMILJEBOSTADER,
            Part.MICASA,
            Part.PRIVATE_LANDLORD);

    private static final List<String> AREAS = Applying.areas();

    private final Newcomer who;
    private final Wanted wanted;
    private final FlatStory story;
    private final Chances chances;
    private final Chances letting;
    private final AgencyOffice agency;
    private final SupplyRates rates = SupplyRates.INVENTED;

    TrialFlats(Newcomer who, Wanted wanted, FlatStory story) {
        this.who = who;
        this.wanted = wanted;
        this.story = story;
        this.chances = who.chances().aside(STREAM);
        this.letting = who.chances().aside(LETTING);
        this.agency = new AgencyOffice(who.city());
    }

    /** Where the applicant looks for one: a district in its own area, and who is bound to none anywhere. */
    String usualArea() {
        return wanted.isOfDistrict() ? wanted.applying().area() : anyArea();
    }

    /** A list with a flat in the area comes in today; done in turn, for what one flat is used for counts against the next. */
    UUID handOver(String area) {
        String number = "%s-%s".formatted(apart(), who.agenda().today());
        Part landlord = any(LANDLORDS);
        VacantFlats list = new VacantFlats(who.city(), landlord).and(number, area);
        for (int other = 1; other <= rates.others(); other++) {
            list.and("%s-%d".formatted(number, other), anyArea());
        }
        List<UUID> flats = story.handOver(list);
        flats.stream().skip(1).forEach(flat -> {
            give(flat);
            planLetting(landlord, flat);
        });
        return flats.get(0);
    }

    /** Not the person's number, which has no place on a list of flats. */
    private String apart() {
        byte[] number = who.person().identityNumber().getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(number).toString().substring(0, 8);
    }

    private void give(UUID flat) {
        if (chances.happens(rates.priority())) {
            who.did(agency.giveBesideQueue(flat, "PRIORITY"));
        } else if (chances.happens(rates.relocation())) {
            who.did(agency.giveBesideQueue(flat, "RELOCATION"));
        } else {
            who.agenda().on(who.agenda().today(), () -> who.did(agency.giveToQueue(flat)));
        }
    }

    /** The house is not told of whoever gets it: once it is let, its landlord takes it back. */
    private void planLetting(Part landlord, UUID flat) {
        who.after(
                letting.between(rates.soonestLet(), rates.latestLet()),
                () -> who.did(new Flats(who.city()).takeBack(landlord, flat)));
    }

    private String anyArea() {
        return any(AREAS);
    }

    private <T> T any(List<T> of) {
        return of.get(chances.between(0, of.size() - 1));
    }
}
