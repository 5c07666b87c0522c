package se.hemvist.followup.coordination;

import java.util.List;

/**
 * What is coordinated beside the support.
 *
 * @param sips     the coordinated individual plans, the latest first
 * @param services the measures linked in, the latest first
 */
public record CoordinationView(List<SipView> sips, List<NewLink> services) {

    public CoordinationView {
        sips = List.copyOf(sips);
        services = List.copyOf(services);
    }
}
