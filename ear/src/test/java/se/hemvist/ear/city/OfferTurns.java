package se.hemvist.ear.city;

import java.util.UUID;

/** What whoever made an offer can do about it, in either city: give more time, or stop it. */
public final class OfferTurns {

    private final City city;
    private final Part maker;

    /** @param maker the coordinator, or the agency's officer */
    public OfferTurns(City city, Part maker) {
        this.city = city;
        this.maker = maker;
    }

    /** There is more time to choose. */
    public Answer extend(UUID offer) {
        return act(
                offer,
                "extension",
                """
                {"on": "%s", "reason": "Personen är sjuk den här veckan."}"""
                        .formatted(city.days().today()));
    }

    /** The offer is stopped, for somebody's no. */
    public Answer cancel(UUID offer, String side) {
        return act(
                offer,
                "cancellation",
                """
                {"on": "%s", "side": "%s", "reason": "Går inte att genomföra nu."}"""
                        .formatted(city.days().today(), side));
    }

    /** The offer as its maker sees it. */
    public Answer read(UUID offer) {
        return city.as(maker).get("offers/" + offer);
    }

    private Answer act(UUID offer, String act, String json) {
        return city.as(maker).post("offers/" + offer + "/" + act, json);
    }
}
