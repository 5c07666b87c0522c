package se.hemvist.intake.correction;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.offer.FlatPair;
import se.hemvist.intake.offer.Offers;
import se.hemvist.intake.offer.SigningBooked;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.vacancy.FlatState;
import se.hemvist.intake.vacancy.Holds;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.store.Stores;

/** Cases for which much runs, and what is left of that. */
final class RunningCases {

    private final Town town;
    private final FirstCase acts;
    private final FlatPair pair;

    RunningCases(Town town, FirstCase acts) {
        this.town = town;
        this.acts = acts;
        this.pair = new FlatPair(
                acts.reported(town.the(OrganisationKind.HOUSING_COMPANY)), acts.reported(town.otherCompany()));
    }

    /** The town with all who hear that a case is over. */
    static Town town() {
        return new Town()
                .heardBy(
                        "offer.Closing",
                        "delay.DecidedCases",
                        "decision.Executions",
                        "referral.WithdrawnReferrals",
                        "matching.WithdrawnQuestions",
                        "flatapplication.CaseEvents",
                        "districtconsent.ConsentEvents");
    }

    CaseId inOffer() {
        CaseId id = acts.waitingForFlat();
        acts.reserved(id, pair);
        return id;
    }

    /** The person has signed for one of the flats, the next day. */
    CaseId housed() {
        CaseId id = acts.waitingForFlat();
        var offer = acts.reserved(id, pair);
        acts.viewed(offer, pair);
        acts.provider("offer.choose", offers -> offers.choose(offer, Expected.any(), pair.a(), Town.START));
        SigningBooked signing = new SigningBooked(Town.START.plusDays(1).atTime(13, 0), "Kontoret");
        acts.provider("offer.book-signing", offers -> offers.bookSigning(offer, Expected.any(), signing));
        town.itIs(Town.START.plusDays(1));
        town.as(
                town.somebody("letting-officer", OrganisationKind.LETTING_OFFICE),
                "offer.contract",
                Offers.class,
                offers -> offers.contract(offer, Town.START.plusDays(1)));
        return id;
    }

    List<FlatState> flats() {
        return Stream.of(pair.a(), pair.b())
                .map(flat -> town.ask(Holds.class, holds -> holds.look(flat).state()))
                .toList();
    }

    /** What the facts give as due, whatever the kind. */
    List<String> recomputed() {
        return Town.dueKinds().stream()
                .flatMap(kind -> town.computed(kind(kind)).stream())
                .toList();
    }

    List<OrganisationId> lettersTo(String kind) {
        return Stores.sql(town.database())
                .list(
                        "select organisation_id from kernel.outbox where kind = ?",
                        row -> new OrganisationId(row.getObject(1, UUID.class)),
                        kind);
    }

    private static Class<? extends DeadlineKind> kind(String name) {
        try {
            return Class.forName("se.hemvist.intake." + name).asSubclass(DeadlineKind.class);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
