package se.hemvist.ear.life;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.hemvist.ear.city.Answer;
import se.hemvist.ear.city.CaseStory;
import se.hemvist.ear.city.HomeStory;
import se.hemvist.ear.city.OfferTurns;
import se.hemvist.ear.city.OtherWaysStory;
import se.hemvist.ear.city.Part;
import se.hemvist.ear.city.Plots.Pair;
import se.hemvist.ear.city.SupportStory;

/**
 * A case of Housing First (Bostad först), from the referral into the flat and on: who acts takes the days that the work
 * usually takes, and some longer. Where the coordinator says no, or one side after the meeting, the person is assessed
 * anew or the case ends with a decision; a lease does not end yet, for want of notice (uppsägning) in the house.
 */
final class HousingFirstLife {

    /** The routine's own: phase 1 starts four to eight weeks before the move. */
    private static final int SHORTEST_PHASE_1 = 28;

    private static final int LONGEST_PHASE_1 = 50;
    private static final int LATE_ANSWER = 13;

    /** Flats are held for five working days, which at Christmas take twelve days of the week to pass. */
    private static final int AFTER_THE_OFFER_LAPSED = 12;

    /** A choice for which there is more time is made after five working days and before ten. */
    private static final int AFTER_THE_FIRST_LAST_DAY = 6;

    private static final Map<Part, String> COMPANIES = new EnumMap<>(Map.of(
            Part.POSEIDON, "poseidon",
            Part.BOSTADSBOLAGET, "bostadsbolaget",
            Part.FAMILJEBOSTADER, "familjebostader"));

    private final Newcomer who;
    private final HousingFirstRates rates;
    private final CaseStory story;
    private final SupportStory support;
    private final HomeStory home;
    private final OtherWaysStory otherWays;
    private final OfferTurns turns;
    private final List<Part> cleared = new ArrayList<>(COMPANIES.keySet());
    private LocalDate plannedMoveIn;

    HousingFirstLife(Newcomer who, HousingFirstRates rates) {
        this.who = who;
        this.rates = rates;
        this.story = new CaseStory(who.city(), who.person());
        this.support = new SupportStory(story);
        this.home = new HomeStory(story);
        this.otherWays = new OtherWaysStory(story);
        this.turns = new OfferTurns(who.city(), Part.COORDINATOR);
        this.plannedMoveIn = who.agenda().today();
    }

    /** The broker sends the referral today. */
    void begin() {
        did(story.referral(messageNumber("")), 200);
        did(otherWays.investigation(who.agenda().today()));
        int answered = happens(rates.answers().late()) ? LATE_ANSWER : days(1, 8);
        boolean no = happens(rates.answers().no());
        after(answered, no ? this::answerNo : this::answerYes);
    }

    private UUID messageNumber(String again) {
        return UUID.nameUUIDFromBytes((who.person().identityNumber() + again).getBytes(StandardCharsets.UTF_8));
    }

    private void answerNo() {
        did(story.preliminaryNo());
        after(days(1, 3), happens(rates.answers().assessedAnew()) ? this::assessAnew : this::seekOtherWay);
    }

    private void assessAnew() {
        did(otherWays.reconsider("UNDER_ASSESSMENT"));
        did(story.referral(messageNumber("-again")), 200);
        after(days(1, 8), this::answerYes);
    }

    private void seekOtherWay() {
        did(otherWays.reconsider("ALTERNATIVE_NEEDED"));
        after(days(5, 15), () -> end("REFUSED"));
    }

    private void end(String outcome) {
        did(otherWays.investigateOtherWay());
        did(otherWays.outcome(outcome));
    }

    private void answerYes() {
        if (happens(rates.supplied())) {
            did(story.preliminaryYesToSupplier(""));
            after(days(1, 2), this::chooseSupplier);
        } else {
            did(story.preliminaryYes());
            after(days(2, 8), this::meet);
        }
    }

    private void chooseSupplier() {
        did(story.requestSupplier());
        did(story.chooseSupplier("exempelstod"));
        after(1, () -> did(story.reportSupplier()));
        after(days(2, 6), this::meet);
    }

    private void meet() {
        did(story.informationMeeting());
        if (happens(rates.declined())) {
            after(days(1, 3), this::decline);
        } else {
            did(story.consent());
            did(story.basis());
            after(days(1, 3), this::askCompanies);
        }
    }

    private void decline() {
        did(otherWays.decline(happens(0.5) ? "APPLICANT" : "PROVIDER"));
        after(days(5, 15), () -> end("MET_OTHERWISE"));
    }

    private void askCompanies() {
        did(story.askCompanies(COMPANIES.values().toArray(String[]::new)));
        if (happens(rates.debt())) {
            cleared.remove(days(0, cleared.size() - 1));
        }
        int last = 0;
        for (Part company : COMPANIES.keySet()) {
            int answered = days(1, 6);
            after(answered, () -> answers(company));
            last = Math.max(last, answered);
        }
        after(last + days(2, 8), this::decide);
    }

    private void answers(Part company) {
        String result = cleared.contains(company) ? "UNKNOWN_HERE" : "DEBT";
        did(story.companyAnswers(
                company, Optional.ofNullable(COMPANIES.get(company)).orElseThrow(), result));
    }

    private void decide() {
        Answer home = story.decision("HOUSING");
        did(home, 201);
        did(story.served(home));
        Answer help = story.decision("SUPPORT");
        did(help, 201);
        did(story.served(help));
        did(support.order(), 201);
        after(days(1, 2), this::startPhase1);
    }

    private void startPhase1() {
        did(support.accept());
        plannedMoveIn = who.agenda().today().plusDays(days(SHORTEST_PHASE_1, LONGEST_PHASE_1));
        did(support.startPhase1(plannedMoveIn));
        who.agenda().inTurn(who.agenda().workday(days(5, 10)), this::hold);
    }

    private void hold() {
        if (happens(OfferRates.INVENTED.onlyOne())) {
            holdOne();
            return;
        }
        Pair pair = new Pair(who.town().flatOf(cleared.get(0)), who.town().flatOf(cleared.get(1)));
        did(home.hold(pair.a(), pair.b()), 201);
        if (happens(rates.notChosen())) {
            inTurn(AFTER_THE_OFFER_LAPSED, () -> holdOthers(pair));
        } else if (happens(OfferRates.INVENTED.noneChosen())) {
            inTurn(days(1, 4), () -> decline(pair));
        } else if (happens(OfferRates.INVENTED.extended())) {
            after(days(1, 3), () -> did(turns.extend(home.offer())));
            inTurn(AFTER_THE_FIRST_LAST_DAY, () -> choose(pair));
        } else {
            inTurn(days(1, 4), () -> choose(pair));
        }
    }

    private void holdOthers(Pair before) {
        who.town().free(cleared.get(0), before.a());
        who.town().free(cleared.get(1), before.b());
        hold();
    }

    private void decline(Pair pair) {
        did(home.decline());
        holdOthers(pair);
    }

    private void holdOne() {
        UUID flat = who.town().flatOf(cleared.get(0));
        did(home.holdOne(flat), 201);
        after(days(1, 4), () -> {
            did(home.bookViewing(flat));
            did(home.viewOne(flat));
            did(home.choose(flat));
            did(home.bookSigning());
            after(1, this::sign);
        });
    }

    private void choose(Pair pair) {
        did(home.bookViewings(pair.a(), pair.b()));
        did(home.view(pair.a(), pair.b()));
        did(home.choose(pair.a()));
        did(home.bookSigning());
        who.town().free(cleared.get(1), pair.b());
        if (happens(OfferRates.INVENTED.cancelled())) {
            inTurn(1, () -> cancel(pair.a()));
        } else {
            after(1, this::sign);
        }
    }

    private void cancel(UUID chosen) {
        did(turns.cancel(home.offer(), "PERSON"));
        who.town().free(cleared.get(0), chosen);
        hold();
    }

    private void sign() {
        LocalDate start = later(plannedMoveIn, who.agenda().workday(1));
        did(home.sign(start), 201);
        who.agenda().on(start, this::moveIn);
    }

    private void moveIn() {
        did(home.moveIn());
        who.town().tally().movedIn();
        if (!happens(SupportRates.INVENTED.inspectionMissed())) {
            after(days(1, 5), () -> did(home.inspect()));
        }
        new SupportedLife(support, who, SupportRates.INVENTED).begin();
    }

    private void inTurn(int workdays, Runnable act) {
        who.agenda().inTurn(who.agenda().workday(workdays), act);
    }

    private void after(int workdays, Runnable act) {
        who.agenda().on(who.agenda().workday(workdays), act);
    }

    private int days(int fewest, int most) {
        return who.chances().between(fewest, most);
    }

    private boolean happens(double share) {
        return who.chances().happens(share);
    }

    private void did(Answer answer) {
        did(answer, 204);
    }

    private void did(Answer answer, int expected) {
        who.town().tally().step(answer, expected);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
