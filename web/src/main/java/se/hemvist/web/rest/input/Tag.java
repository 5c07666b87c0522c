package se.hemvist.web.rest.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.EntityTag;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import se.hemvist.kernel.store.Sha256;
import se.hemvist.web.rest.json.StrictJson;

/**
 * Tells whether an answer shows the same as another ({@code ETag}): the hash of all that it shows, its links apart. Where
 * plain values stand in a list, their order says nothing; they come from sets.
 */
public record Tag(String value) {

    private static final int BYTES = 16;
    private static final Pattern QUOTED = Pattern.compile("\"([!#-~]{1,64})\"");

    /** Of what an answer shows. */
    public static Tag of(Record answer) {
        ObjectNode shown = StrictJson.MAPPER.valueToTree(answer);
        shown.remove("_links");
        byte[] hash = Sha256.begin().digest(canonical(shown).getBytes(StandardCharsets.UTF_8));
        return new Tag(Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES)));
    }

    /** As a header tells it; empty if that is not one tag, and a strong one. */
    public static Optional<Tag> parse(String header) {
        return Optional.of(QUOTED.matcher(header)).filter(Matcher::matches).map(quoted -> new Tag(quoted.group(1)));
    }

    /** As a header tells it. */
    public EntityTag header() {
        return new EntityTag(value);
    }

    private static String canonical(JsonNode node) {
        if (node.isObject()) {
            return node.properties().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(part -> '"' + part.getKey() + "\":" + canonical(part.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (node.isArray()) {
            var items = StreamSupport.stream(node.spliterator(), false).map(Tag::canonical);
            return (isOfPlainValues(node) ? items.sorted() : items).collect(Collectors.joining(",", "[", "]"));
        }
        return node.toString();
    }

    private static boolean isOfPlainValues(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).allMatch(JsonNode::isValueNode);
    }
}
