package se.hemvist.web.rest.flatapplications;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.hemvist.intake.flatapplication.ApplicationPart;
import se.hemvist.web.rest.input.InputRefusal;

/** One thing that an application describes, and the words. */
public record PartText(@NotNull ApplicationPart part, @NotNull @Size(max = 4000) String text) {

    /** By what they describe; each at most once. */
    static Map<ApplicationPart, String> read(List<PartText> parts) {
        Map<ApplicationPart, String> read = new EnumMap<>(ApplicationPart.class);
        for (int place = 0; place < parts.size(); place++) {
            PartText each = parts.get(place);
            if (read.put(each.part(), each.text()) != null) {
                throw new InputRefusal.TwiceInList("/parts/" + place);
            }
        }
        return read;
    }

    static List<PartText> of(Map<ApplicationPart, String> parts) {
        return parts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(part -> new PartText(part.getKey(), part.getValue()))
                .toList();
    }

    /** Which part; the words are about a person. */
    @Override
    public String toString() {
        return "PartText[" + part + "]";
    }
}
