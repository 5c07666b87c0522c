package se.hemvist.followup.ownhome;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How the support goes on and ends in a home of one's own.
 *
 * @param wishes   in the order in which they were told
 * @param aidEnd   once the aid has ended
 * @param handOver once housing support has taken over
 * @param helped   the days on which the staff of open support helped to apply for aid again
 */
public record OwnHomeView(
        List<Wish> wishes, Optional<AidEnd> aidEnd, Optional<HandOver> handOver, List<LocalDate> helped) {

    static final OwnHomeView NOTHING_TOLD = new OwnHomeView(List.of(), Optional.empty(), Optional.empty(), List.of());

    public OwnHomeView {
        wishes = List.copyOf(wishes);
        helped = List.copyOf(helped);
    }
}
