package se.hemvist.ear.city;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** How a sublease ends, step by step: by the one who lets it, each step on the house's today. */
public final class EndingStory {

    private final City city;
    private final Part office;
    private final UUID sublease;

    public EndingStory(City city, Part office, UUID sublease) {
        this.city = city;
        this.office = office;
        this.sublease = sublease;
    }

    /** Why it is to end. */
    public Answer ground(String ground) {
        return act(
                "grounds",
                """
                {"ground": "%s", "on": "%s", "because": "Påhittad grund.", "decidedBy": "Enhetschefen"}"""
                        .formatted(ground, today()));
    }

    /** It is to end for repeated misconduct, because of the particularly serious event of the day. */
    public Answer groundFor(LocalDate seriousOn) {
        return act(
                "grounds",
                """
                {"ground": "REPEATED_MISCONDUCT", "on": "%s", "because": "Påhittad grund.", "decidedBy": "Enhetschefen",
                 "seriousOn": "%s"}"""
                        .formatted(today(), seriousOn));
    }

    /** The notice is written: ORDINARY or EARLY. */
    public Answer write(String kind) {
        return act(
                "notice",
                """
                {"on": "%s", "kind": "%s", "reason": "Påhittade skäl."}"""
                        .formatted(today(), kind));
    }

    /** Notice before time is written for misconduct of that kind, which the landlord has known of since the day. */
    public Answer writeFor(String forfeiture, LocalDate known) {
        return act(
                "notice",
                """
                {"on": "%s", "kind": "EARLY", "reason": "Påhittade skäl.",
                 "forfeitedBy": {"ground": "%s", "knownOn": "%s"}}"""
                        .formatted(today(), forfeiture, known));
    }

    /** An ordinary notice is written of a lease that was agreed on through the day. */
    public Answer writeOfTerm(LocalDate through) {
        return act(
                "notice",
                """
                {"on": "%s", "kind": "ORDINARY", "reason": "Påhittade skäl.", "leaseThrough": "%s"}"""
                        .formatted(today(), through));
    }

    /** Support staff and tenant plan the cleaning by the day. */
    public Answer planCleaning(LocalDate by) {
        return city.as(Part.SUPPORT_WORKER)
                .post(
                        "subleases/" + sublease + "/move-out-plan",
                        """
                {"task": "CLEANING", "who": "TENANT", "by": "%s"}""".formatted(by));
    }

    /** It is cleaned today. */
    public Answer clean() {
        return city.as(Part.SUPPORT_WORKER)
                .post(
                        "subleases/" + sublease + "/move-out-plan/done",
                        """
                {"task": "CLEANING", "on": "%s"}""".formatted(today()));
    }

    /** The tenant's own notice is handed in. */
    public Answer receive() {
        return serve("RECEIVED", "null");
    }

    /** The same by a letter that the tenant has posted. */
    public Answer receive(String number) {
        return serve("RECEIVED", "\"" + number + "\"");
    }

    /** The notice is sent by registered letter. */
    public Answer post() {
        return serve("REGISTERED_LETTER", "\"" + PostedLetters.next() + "\"");
    }

    /** The notice is served on the tenant in person, and the social board told of it. */
    public Answer hand() {
        return act(
                "service",
                """
                {"way": "SERVED", "sentOn": "%1$s", "servedOn": "%1$s", "boardToldOn": "%1$s"}"""
                        .formatted(today()));
    }

    /** The notice reached the other side on that day, whatever was recorded. */
    public Answer correctService(LocalDate on) {
        return act(
                "service/correction",
                """
                {"on": "%s", "reason": "Fel dag i registreringen."}""".formatted(on));
    }

    /** The letter of the notice went under another number than was recorded. */
    public Answer correctPosting() {
        return act(
                "service/posting-correction",
                """
                {"postingNumber": "%s", "reason": "Felskrivet i registreringen."}"""
                        .formatted(PostedLetters.next()));
    }

    /** What followed happened on that day, whatever was recorded. */
    public Answer correctDay(String which, LocalDate on) {
        return act(
                "day-correction",
                """
                {"which": "%s", "on": "%s", "reason": "Fel dag i registreringen."}"""
                        .formatted(which, on));
    }

    /** Tenant and social board have been told that the tenancy may be won back. */
    public Answer openRecovery() {
        return act(
                "recovery-opening",
                """
                {"servedOn": "%1$s", "boardToldOn": "%1$s"}""".formatted(today()));
    }

    /** From which day on it can be decided that the tenancy has not been won back. */
    public LocalDate decisionFrom() {
        return LocalDate.parse(read().demand(200).text("/recovery/decisionFrom"));
    }

    /** The tenant is to move by the day anyway, so that there may be nothing to win back. */
    public Answer ruleOutRecovery(LocalDate mustLeaveBy) {
        return act(
                "no-recovery",
                """
                {"mustLeaveBy": "%s", "because": "Har själv sagt upp lägenheten."}"""
                        .formatted(mustLeaveBy));
    }

    /** So much is paid in by the tenant, by which the ledger is kept in the house. */
    public Answer pay(int kronor) {
        return city.as(office)
                .post(
                        "subleases/" + sublease + "/rent/payments",
                        """
                        {"takenOn": "%s", "amount": %d, "payer": "TENANT", "reference": "%s"}"""
                                .formatted(today(), kronor, UUID.randomUUID()));
    }

    /** The rent as it stands. */
    public Answer rent() {
        return city.as(office).get("subleases/" + sublease + "/rent");
    }

    /** It has been won back: PAID, BOARD_TAKES_OVER or HINDERED. */
    public Answer recover(String how) {
        return recover(how, today());
    }

    /** The same, on that day. */
    public Answer recover(String how, LocalDate on) {
        String board = "BOARD_TAKES_OVER".equals(how) ? ", \"boardReference\": \"SN 2027/41\"" : "";
        return act("recovery", """
                {"how": "%s", "on": "%s"%s}""".formatted(how, on, board));
    }

    private Answer serve(String way, String number) {
        return act(
                "service",
                """
                {"way": "%1$s", "sentOn": "%2$s", "servedOn": "%2$s", "postingNumber": %3$s}"""
                        .formatted(way, today(), number));
    }

    /** The tenant moves out of their own wish: from the ground to the notice handed in. */
    public void leaveByOwnWish() {
        ground("RESIDENT_WISH").demand(204);
        write("ORDINARY").demand(204);
        receive().demand(204);
    }

    /** The tenant contests the notice. */
    public Answer contest() {
        return act("dispute", day());
    }

    /** The dispute is referred to the rent tribunal. */
    public Answer refer() {
        return act("referral", day());
    }

    /** The rent tribunal decides: the lease ends, or is prolonged. */
    public Answer decide(boolean ends) {
        return act("tribunal-decision", """
                {"on": "%s", "ends": %s}""".formatted(today(), ends));
    }

    /** The decision is appealed to Svea hovrätt. */
    public Answer appeal() {
        return act("appeal", day());
    }

    /** Svea hovrätt decides: the lease ends, or is prolonged. */
    public Answer decideAppeal(boolean ends) {
        return act("appeal-decision", """
                {"on": "%s", "ends": %s}""".formatted(today(), ends));
    }

    /** The keys are back, and nothing is left in the flat. */
    public Answer returnKeys() {
        return act("keys", left());
    }

    /** The keys are back, and goods are left in the flat. */
    public Answer leaveGoods() {
        return act("keys", """
                {"on": "%s", "goodsLeft": true}""".formatted(today()));
    }

    /** The keys came back on that day, whatever was recorded. */
    public Answer correctLeaving(LocalDate on) {
        return act(
                "leaving/correction",
                """
                {"on": "%s", "reason": "Fel dag i registreringen."}""".formatted(on));
    }

    /** The tenant is called on to fetch them. */
    public Answer callForGoods() {
        return act("goods-call", day());
    }

    /** The Enforcement Authority is asked to evict; no children live there. */
    public Answer applyForEviction() {
        return applyForEvictionWith(0);
    }

    /** The same, where so many children live. */
    public Answer applyForEvictionWith(int children) {
        return act("eviction", """
                {"on": "%s", "children": %d}""".formatted(today(), children));
    }

    /** The social board is told of the children. */
    public Answer tellBoard() {
        return act("eviction-board", day());
    }

    /** It has heard the tenant, and ordered the eviction. */
    public Answer orderEviction() {
        return act("eviction-order", """
                {"on": "%1$s", "heardOn": "%1$s"}""".formatted(today()));
    }

    /** It has granted a respite from today through the day. */
    public Answer respiteEviction(LocalDate until) {
        return act("eviction-respite", """
                {"on": "%s", "until": "%s"}""".formatted(today(), until));
    }

    /** It has carried it out. */
    public Answer evict() {
        return act("evicted", left());
    }

    /** Inspected, and nothing is left to claim. */
    public Answer settle() {
        return settling().settle();
    }

    /** The same; what is owed by the ledger is written off. */
    public Answer settleAll() {
        return settling().settleAll();
    }

    /** So many kronor of what is owed are written off with it. */
    public Answer writeOff(String kronor) {
        return settling().writeOff(kronor);
    }

    private Settling settling() {
        return new Settling(today(), body -> act("settlement", body));
    }

    /** It is taken back. */
    public Answer withdraw() {
        return act("withdrawal", """
                {"on": "%s", "reason": "Påhittat skäl."}""".formatted(today()));
    }

    /** The office gives the owner notice on the flat. */
    public Answer giveOwnerNotice() {
        return head("notice", day());
    }

    /** It takes that back, with the owner's agreement on the day. */
    public Answer withdrawOwnNotice(LocalDate ownerAgreedOn) {
        return head(
                "notice/withdrawal",
                """
                {"ownerAgreedOn": "%s", "reason": "Påhittat skäl."}""".formatted(ownerAgreedOn));
    }

    /** It was given on another day than was recorded. */
    public Answer correctOwnNotice(LocalDate on) {
        return head("notice/correction", """
                {"on": "%s", "reason": "Påhittat skäl."}""".formatted(on));
    }

    /** The owner has given the office notice before time, for what the subtenant did; having called on it, or not. */
    public Answer noticeByOwner(boolean calledOn) {
        return noticeByOwner(
                "EARLY",
                "SUBTENANT_CONDUCT",
                calledOn
                        ? "\"call\": {\"calledOn\": \"%1$s\", \"boardToldOn\": \"%1$s\"}".formatted(today())
                        : "\"call\": {\"calledOn\": \"%s\"}".formatted(today()));
    }

    /** The same, of that kind and for that ground, with more that is said of it. */
    public Answer noticeByOwner(String kind, String ground, String more) {
        return noticeByOwner(kind, ground, today(), more);
    }

    /** The same, served on that day. */
    public Answer noticeByOwner(String kind, String ground, LocalDate servedOn, String more) {
        return head(
                "owner-notice",
                """
                {"on": "%s", "kind": "%s", "ground": "%s", "because": "Påhittade skäl.", "way": "SERVED",
                 "servedOn": "%s", %s}"""
                        .formatted(today(), kind, ground, servedOn, more));
    }

    /** The city has paid what the owner gave notice for. */
    public Answer winBackHeadLease(LocalDate on) {
        return head("owner-notice/recovery", """
                {"how": "PAID", "on": "%s"}""".formatted(on));
    }

    /** The owner takes the notice back. */
    public Answer takeBackOwnerNotice() {
        return head(
                "owner-notice/withdrawal",
                """
                {"on": "%s", "reason": "Påhittat skäl."}""".formatted(today()));
    }

    /** The city contests the owner's notice. */
    public Answer contestOwnerNotice() {
        return head("owner-notice/dispute", day());
    }

    /** The owner refers that to the rent tribunal. */
    public Answer referOwnerDispute() {
        return head("owner-notice/referral", day());
    }

    /** The rent tribunal decides on it: the head lease ends, perhaps with a respite through the day, or is prolonged. */
    public Answer decideOwnerDispute(boolean ends, Optional<LocalDate> respiteUntil) {
        String respite = respiteUntil
                .map(until -> ", \"respiteUntil\": \"%s\"".formatted(until))
                .orElse("");
        return head(
                "owner-notice/tribunal-decision",
                """
                {"on": "%s", "ends": %s%s}""".formatted(today(), ends, respite));
    }

    /** The city appeals to Svea hovrätt that its lease ends. */
    public Answer appealOwnerDispute() {
        return head("owner-notice/appeal", day());
    }

    /** Svea hovrätt decides on that. */
    public Answer decideOwnerAppeal(boolean ends) {
        return head(
                "owner-notice/appeal-decision",
                """
                {"on": "%s", "ends": %s}""".formatted(today(), ends));
    }

    /** How the head lease ends, as the office reads it. */
    public Answer readHeadLease() {
        return city.as(office).get("subleases/" + sublease + "/head-lease/ending");
    }

    /** The flat is inspected and given back. */
    public Answer giveBack() {
        return head("handback", """
                {"inspectedOn": "%s"}""".formatted(today()));
    }

    private Answer head(String act, String json) {
        return city.as(office).post("subleases/" + sublease + "/head-lease/" + act, json);
    }

    /** As the office reads it. */
    public Answer read() {
        return city.as(office).get("subleases/" + sublease + "/termination");
    }

    private Answer act(String act, String json) {
        return city.as(office).post("subleases/" + sublease + "/termination/" + act, json);
    }

    private String day() {
        return "{\"on\": \"%s\"}".formatted(today());
    }

    private String left() {
        return "{\"on\": \"%s\", \"goodsLeft\": false}".formatted(today());
    }

    private LocalDate today() {
        return city.days().today();
    }
}
