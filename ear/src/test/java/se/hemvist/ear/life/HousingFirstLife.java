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
import se.hemvist.ear.city.AppealStory;
import se.hemvist.ear.city.CaseStory;
import se.hemvist.ear.city.DelayStory;
import se.hemvist.ear.city.OtherWaysStory;
import se.hemvist.ear.city.PaperWayStory;
import se.hemvist.ear.city.Part;
import se.hemvist.ear.city.SupportStory;
import se.hemvist.ear.life.HousingFirstHome.Granted;

/**
 * A case of Housing First (Bostad först), from the referral to the decisions and on: who acts takes the days that the work
 * usually takes, and some longer. Where the coordinator says no, or one side after the meeting, or the decision, the
 * person is assessed anew or the case ends with a decision; a lease does not end yet, for want of notice (uppsägning) in
 * the house.
 */
final class HousingFirstLife {

    private static final int LATE_ANSWER = 13;
    private static final int LONGEST_ON_PAPER = 12;
    private static final int MONTHS_OF_A_SLOW_ONE = 7;
    private static final String DEVIATION = "Vill ha samma stöd som förut.";

    /** Working days; an appeal comes in time for three weeks. */
    private static final int AFTER_THE_TIME_TO_APPEAL = 25;

    private static final Map<Part, String> COMPANIES = new EnumMap<>(Map.of(
            Part.POSEIDON, "poseidon",
            Part.BOSTADSBOLAGET, "bostadsbolaget",
            Part.FAMILJEBOSTADER, "familjebostader"));

    private final Newcomer who;
    private final HousingFirstRates rates;
    private final CaseStory story;
    private final SupportStory support;
    private final OtherWaysStory otherWays;
    private final DelayStory delay;
    private final Beside beside;
    private final List<Part> cleared = new ArrayList<>(COMPANIES.keySet());
    private boolean slow;
    private boolean onPaper;

    HousingFirstLife(Newcomer who, HousingFirstRates rates) {
        this.who = who;
        this.rates = rates;
        this.story = new CaseStory(who.city(), who.person());
        this.support = new SupportStory(story);
        this.otherWays = new OtherWaysStory(story);
        this.delay = new DelayStory(story);
        this.beside = new Beside(who, Part.SOCIAL_WORKER, Part.COORDINATOR);
    }

    /** The broker sends the referral today. */
    void begin() {
        if (beside.happens(beside.rates().rare().protectedIdentity())) {
            new PaperWayLife(who, beside).begin(messageNumber(""), beside.days(1, LONGEST_ON_PAPER), this::registered);
            return;
        }
        slow = beside.befalls(Incident.SLOW);
        if (slow) {
            LocalDate applied = who.agenda().today().minusMonths(MONTHS_OF_A_SLOW_ONE);
            who.did(story.referral(messageNumber(""), applied), 200);
        } else {
            who.did(story.referral(messageNumber("")), 200);
        }
        referred();
    }

    private void registered(PaperWayStory paper) {
        onPaper = true;
        story.goOnWith(paper.caseId(), paper.number());
        referred();
    }

    private void referred() {
        who.did(otherWays.investigation(who.agenda().today()));
        beside.opened(story.caseId());
        if (slow) {
            who.did(delay.tell());
            who.did(delay.ask());
        }
        if (beside.happens(beside.rates().leaving().early())) {
            beside.leave(story.caseId(), 8);
            return;
        }
        int answered = who.happens(rates.answers().late()) ? LATE_ANSWER : who.days(1, 8);
        boolean no = who.happens(rates.answers().no());
        who.inTurn(answered, no ? this::answerNo : this::answerYes);
    }

    private UUID messageNumber(String again) {
        return UUID.nameUUIDFromBytes((who.person().identityNumber() + again).getBytes(StandardCharsets.UTF_8));
    }

    private void answerNo() {
        answerRequest();
        who.did(story.preliminaryNo());
        int later = who.days(1, 3);
        boolean anew = who.happens(rates.answers().assessedAnew()) && !onPaper;
        who.after(later, anew ? this::assessAnew : this::seekOtherWay);
    }

    /** Somebody who has asked for a decision is told that it will not come yet; else the decision is the answer. */
    private void answerRequest() {
        if (slow && beside.befalls(Incident.TURNED_DOWN)) {
            who.did(delay.turnDown());
        }
    }

    private void assessAnew() {
        who.did(otherWays.reconsider("UNDER_ASSESSMENT"));
        who.did(story.referral(messageNumber("-again")), 200);
        who.inTurn(who.days(1, 8), this::choose);
    }

    private void seekOtherWay() {
        who.did(otherWays.reconsider("ALTERNATIVE_NEEDED"));
        who.after(who.days(5, 15), () -> end("REFUSED"));
    }

    private void end(String outcome) {
        who.did(otherWays.investigateOtherWay());
        who.did(otherWays.outcome(outcome));
        if (outcome.equals("REFUSED")) {
            who.did(otherWays.serve());
        }
    }

    private void answerYes() {
        answerRequest();
        choose();
    }

    /** In turn, for what the house proposes depends on all that has been chosen. */
    private void choose() {
        String proposal = story.proposal();
        if (who.happens(rates.supplied())) {
            who.did(story.preliminaryYesToSupplier(proposal.equals("OWN") ? DEVIATION : ""));
            who.after(who.days(1, 2), this::chooseSupplier);
        } else {
            who.did(story.preliminaryYes(proposal.equals("FRAMEWORK") ? DEVIATION : ""));
            invite(who.days(2, 8));
        }
    }

    private void chooseSupplier() {
        who.did(story.requestSupplier());
        who.did(story.chooseSupplier("exempelstod"));
        int met = who.days(2, 6);
        who.after(1, () -> {
            who.did(story.reportSupplier());
            invite(met - 1);
        });
    }

    /** To a meeting in so many working days; who does not come the day before is invited to it then. */
    private void invite(int days) {
        if (beside.befalls(Incident.NOT_COME)) {
            who.did(story.invite(who.agenda().workday(days - 1)));
            who.after(days - 1, () -> who.did(story.inviteAnew(who.agenda().workday(1), "NOT_COME")));
        } else {
            who.did(story.invite(who.agenda().workday(days)));
        }
        who.after(days, this::meet);
    }

    /** Who declines has said yes first; who thinks it over says so later that day. */
    private void meet() {
        boolean declined = who.happens(rates.declined());
        boolean thinking = !declined && beside.befalls(Incident.THINKING);
        who.did(story.informationMeeting(thinking ? "THINKING" : "YES"));
        if (thinking) {
            who.did(story.takeStand("YES"));
        }
        if (declined) {
            who.after(who.days(1, 3), this::decline);
        } else {
            who.did(story.consent());
            who.did(onPaper ? story.basisOnPaper() : story.basis());
            who.after(who.days(1, 3), this::askCompanies);
        }
    }

    private void decline() {
        who.did(otherWays.decline(who.happens(0.5) ? "APPLICANT" : "PROVIDER"));
        who.after(who.days(5, 15), () -> end("MET_OTHERWISE"));
    }

    private void askCompanies() {
        who.did(story.askCompanies(COMPANIES.values().toArray(String[]::new)));
        if (beside.happens(beside.rates().leaving().asked())) {
            beside.leave(story.caseId(), 6);
            return;
        }
        beside.handedOver(story.caseId());
        if (who.happens(rates.debt())) {
            cleared.remove(who.days(0, cleared.size() - 1));
        }
        if (beside.befalls(Incident.UNWANTED)) {
            cleared.clear();
        }
        int last = 0;
        for (Part company : COMPANIES.keySet()) {
            int answered = who.days(1, 6);
            who.after(answered, () -> answers(company));
            last = Math.max(last, answered);
        }
        who.after(last + who.days(2, 8), this::decide);
    }

    private void answers(Part company) {
        if (!cleared.contains(company)) {
            who.did(story.companyAnswers(company, codeOf(company), "DEBT"));
            settle(company);
        } else if (beside.befalls(Incident.CORRECTED)) {
            who.did(story.companyAnswers(company, codeOf(company), "DEBT"));
            who.did(story.companyCorrects(company, codeOf(company), "UNKNOWN_HERE"));
        } else {
            who.did(story.companyAnswers(company, codeOf(company), "UNKNOWN_HERE"));
        }
    }

    /** Of some who still have other companies, before the case goes on; none of its flats has been chosen by then. */
    private void settle(Part company) {
        if (!cleared.isEmpty() && beside.befalls(Incident.SETTLED)) {
            who.after(1, () -> who.did(story.debtSettled(company, codeOf(company))));
        }
    }

    /** What the house knows a company by. */
    static String codeOf(Part company) {
        return Optional.ofNullable(COMPANIES.get(company)).orElseThrow();
    }

    private void decide() {
        if (cleared.isEmpty()) {
            who.did(otherWays.denyBestMatch());
            who.after(who.days(5, 15), () -> end("MET_OTHERWISE"));
            return;
        }
        if (beside.happens(beside.rates().refusing().refused())) {
            refuse();
            return;
        }
        Answer home = story.decision("HOUSING");
        who.did(home, 201);
        who.did(story.served(home));
        Answer help = story.decision("SUPPORT");
        who.did(help, 201);
        who.did(story.served(help));
        who.did(support.order(), 201);
        Granted granted = new Granted(story, support, cleared, home.id());
        who.after(who.days(1, 2), () -> new HousingFirstHome(who, granted, beside, rates.notChosen()).begin());
    }

    /** The support is refused, and the person may appeal; other ways are looked for meanwhile. */
    private void refuse() {
        AppealStory appeal = new AppealStory(story);
        who.did(appeal.refuse(), 201);
        who.did(appeal.serve());
        IntakeRates.Refusing rates = beside.rates().refusing();
        if (beside.happens(rates.appealed())) {
            boolean tooLate = beside.happens(rates.tooLate());
            who.after(tooLate ? AFTER_THE_TIME_TO_APPEAL : beside.days(2, 10), () -> appeal(appeal, tooLate));
        }
        who.after(who.days(5, 15), () -> end("REFUSED"));
    }

    private void appeal(AppealStory appeal, boolean tooLate) {
        who.did(appeal.appeal(), 201);
        who.after(beside.days(2, 20), () -> who.did(appeal.end(tooLate ? "TOO_LATE" : "DECISION_STANDS")));
    }
}
