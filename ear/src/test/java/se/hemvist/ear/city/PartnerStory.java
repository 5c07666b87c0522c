package se.hemvist.ear.city;

import java.time.LocalDate;
import java.util.UUID;

/** A spouse's or cohabitant's own right to the lease, as whoever lets the flat goes through it; each step on the house's today. */
public final class PartnerStory {

    private final City city;
    private final Part office;
    private final UUID sublease;
    private final UUID partner;

    public PartnerStory(City city, Part office, UUID sublease, UUID partner) {
        this.city = city;
        this.office = office;
        this.sublease = sublease;
        this.partner = partner;
    }

    /** They want the lease, or do not. */
    public Answer says(boolean wanted) {
        return act(
                "answer",
                """
                {"coResident": "%s", "on": "%s", "wantsLease": %s}"""
                        .formatted(partner, today(), wanted));
    }

    /** They have said today that they want the lease, or do not, where the other was recorded. */
    public Answer saidRather(boolean wanted) {
        return act(
                "answer/correction",
                """
                {"coResident": "%s", "on": "%s", "wantsLease": %s, "reason": "Påhittat skäl."}"""
                        .formatted(partner, today(), wanted));
    }

    /** They are called on to move, in person. */
    public Answer call() {
        return call("SERVED");
    }

    /** The same, in that way. */
    Answer call(String way) {
        return act(
                "call",
                """
                {"coResident": "%1$s", "because": "Påhittade skäl.", "way": "%2$s", "sentOn": "%3$s", "servedOn": "%3$s"}"""
                        .formatted(partner, way, today()));
    }

    /** It is referred to the rent tribunal. */
    public Answer refer() {
        return act("referral", day());
    }

    /** The landlord agrees. */
    public Answer agree() {
        return act("consent", day());
    }

    /** The rent tribunal prolongs the lease for them, or does not. */
    public Answer decide(boolean prolonged) {
        return act(
                "tribunal-decision",
                """
                {"on": "%s", "prolonged": %s}""".formatted(today(), prolonged));
    }

    /** The tribunal's decision is appealed by the side that it went against. */
    public Answer appeal() {
        return act("appeal", day());
    }

    /** Svea hovrätt prolongs the lease for them, or does not. */
    public Answer decideAppeal(boolean prolonged) {
        return act(
                "appeal-decision", """
                {"on": "%s", "prolonged": %s}""".formatted(today(), prolonged));
    }

    /** As somebody sees it. */
    Answer read(Part part) {
        return city.as(part).get(path());
    }

    private Answer act(String act, String json) {
        return city.as(office).post(path() + "/" + act, json);
    }

    private String path() {
        return "subleases/" + sublease + "/partner-right";
    }

    private String day() {
        return "{\"on\": \"%s\"}".formatted(today());
    }

    private LocalDate today() {
        return city.days().today();
    }
}
