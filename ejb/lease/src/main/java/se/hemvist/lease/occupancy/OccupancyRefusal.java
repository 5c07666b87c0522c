package se.hemvist.lease.occupancy;

import java.time.LocalDate;
import java.util.Map;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.rule.Source;

/** Why so many, or who is to come after another, cannot live in a flat. */
public abstract sealed class OccupancyRefusal extends Refusal {

    private OccupancyRefusal(String field, Map<String, ?> facts) {
        super(Kind.RULE, facts);
        at(field);
    }

    /** More are to live in the flat than the programme lets, and nobody who is named lets them. */
    @Guards(dated = OccupancyPolicy.class)
    public static final class TooManyOccupants extends OccupancyRefusal {
        public TooManyOccupants(int most, Source source) {
            super("occupants", Map.of("most", most, "heading", source));
        }
    }

    /** The landlord must let somebody else move into a trial flat. */
    @Guards(rule = "S-29", section = "Försökslägenhet")
    public static final class SwapNotPermitted extends OccupancyRefusal {
        public SwapNotPermitted(LocalDate signing) {
            super("landlordPermit", Map.of("signing", signing));
        }
    }

    /** The landlord must know who moves in where one has moved out before they do. */
    @Guards(rule = "S-73", section = "Uppföljning")
    public static final class NewResidentNotTold extends OccupancyRefusal {
        public NewResidentNotTold(LocalDate moveIn, LocalDate latest) {
            super("landlordToldOn", Map.of("moveIn", moveIn, "latest", latest));
        }
    }
}
