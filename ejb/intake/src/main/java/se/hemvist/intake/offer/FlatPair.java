package se.hemvist.intake.offer;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.hemvist.intake.vacancy.FlatId;

/** The two flats of a parallel choice (parallellval). */
public record FlatPair(FlatId a, FlatId b) {

    /**
     * Two that are not one.
     *
     * @throws OfferRefusal.SameFlatTwice if they are
     */
    public FlatPair {
        if (a.equals(b)) {
            throw new OfferRefusal.SameFlatTwice(a);
        }
    }

    /** Both, in the order in which they are to be locked. */
    List<FlatId> inOrder() {
        return Stream.of(a, b).sorted(Comparator.comparing(FlatId::value)).toList();
    }
}
