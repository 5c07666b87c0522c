package se.hemvist.web.rest.assignments;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.assignment.Struck;
import se.hemvist.followup.sparekey.KeyOffer;
import se.hemvist.followup.sparekey.KeyUse;
import se.hemvist.followup.sparekey.SpareKeyView;
import se.hemvist.web.rest.page.Link;

/** What became of the offers to keep a spare key, the latest first. */
public record SpareKeysAnswer(List<SpareKey> spareKeys, @JsonProperty("_links") Map<String, Link> links) {

    /**
     * One offer.
     *
     * @param kept       where and on which terms, if it was accepted
     * @param returnedOn when the participant had it back; left out before that
     */
    public record SpareKey(
            LocalDate offeredOn,
            boolean accepted,
            KeyOffer.@Nullable Kept kept,
            List<Use> uses,
            @Nullable LocalDate returnedOn) {

        static SpareKey of(SpareKeyView view) {
            return new SpareKey(
                    view.offer().on(),
                    view.offer().accepted(),
                    view.offer().kept().orElse(null),
                    view.uses().stream().map(Use::of).toList(),
                    view.returnedOn().orElse(null));
        }
    }

    /**
     * A use of it; the first recorded has number 1.
     *
     * @param struckOn      when it was found to have been recorded by mistake; left out if it stands
     * @param struckBecause what was wrong
     */
    public record Use(
            LocalDate on, String staff, String reason, @Nullable LocalDate struckOn, @Nullable String struckBecause) {

        static Use of(KeyUse use) {
            Optional<Struck> struck = Optional.ofNullable(use.struck());
            return new Use(
                    use.on(),
                    use.staff(),
                    use.reason(),
                    struck.map(Struck::on).orElse(null),
                    struck.map(Struck::reason).orElse(null));
        }

        /** When; the words are about a person. */
        @Override
        public String toString() {
            return "Use[" + on + "]";
        }
    }

    static SpareKeysAnswer of(List<SpareKeyView> keys, UriInfo uri) {
        return new SpareKeysAnswer(keys.stream().map(SpareKey::of).toList(), Link.self(uri));
    }
}
