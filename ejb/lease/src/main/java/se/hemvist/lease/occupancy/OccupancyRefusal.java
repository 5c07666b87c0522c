package se.hemvist.lease.occupancy;

import java.util.Map;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.rule.Source;

/** Why so many cannot live in a flat. */
public abstract sealed class OccupancyRefusal extends Refusal {

    private OccupancyRefusal(Map<String, ?> facts) {
        super(Kind.RULE, facts);
        at("occupants");
    }

    /** More are to live in the flat than the programme lets, and nobody who is named lets them. */
    @Guards(dated = OccupancyPolicy.class)
    public static final class TooManyOccupants extends OccupancyRefusal {
        public TooManyOccupants(int most, Source source) {
            super(Map.of("most", most, "heading", source));
        }
    }
}
