package se.hemvist.web.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Whether a value follows a schema; as much of JSON Schema as the contract uses. */
final class Conformance {

    private final Contract contract;
    private final List<String> faults = new ArrayList<>();

    private Conformance(Contract contract) {
        this.contract = contract;
    }

    /** What does not, each with its place. */
    static List<String> check(JsonNode schema, JsonNode value, Contract contract) {
        Conformance conformance = new Conformance(contract);
        conformance.check(schema, value, "");
        return conformance.faults;
    }

    private void check(JsonNode node, JsonNode value, String place) {
        JsonNode schema = contract.follow(node);
        boolean fits =
                switch (schema.path("type").asText()) {
                    case "object" -> value.isObject();
                    case "array" -> value.isArray();
                    case "string" ->
                        value.isTextual() && isOf(schema.path("format").asText(), value.asText());
                    case "integer" -> value.isIntegralNumber();
                    case "number" -> value.isNumber();
                    case "boolean" -> value.isBoolean();
                    default -> false;
                };
        if (!fits) {
            faults.add(place + " is no " + schema.path("type").asText() + ": " + value);
        } else if (value.isObject()) {
            checkParts(schema, value, place);
        } else if (value.isArray()) {
            value.forEach(item -> check(schema.path("items"), item, place + "/*"));
        }
        checkText(schema, value, place);
    }

    private void checkParts(JsonNode schema, JsonNode value, String place) {
        schema.path("required").forEach(name -> {
            if (!value.has(name.asText())) {
                faults.add(place + "/" + name.asText() + " is missing");
            }
        });
        for (Map.Entry<String, JsonNode> part : value.properties()) {
            JsonNode of = schema.path("properties").path(part.getKey());
            JsonNode other = schema.path("additionalProperties");
            if (!of.isMissingNode() || other.isObject()) {
                check(of.isMissingNode() ? other : of, part.getValue(), place + "/" + part.getKey());
            } else if (other.isBoolean()) {
                faults.add(place + "/" + part.getKey() + " is unknown");
            }
        }
    }

    private void checkText(JsonNode schema, JsonNode value, String place) {
        List<String> allowed = new ArrayList<>();
        schema.path("enum").forEach(choice -> allowed.add(choice.asText()));
        if (!allowed.isEmpty() && !allowed.contains(value.asText())) {
            faults.add(place + " is none of " + allowed);
        }
        if (schema.has("pattern")
                && !value.asText().matches(schema.path("pattern").asText())) {
            faults.add(place + " does not follow its pattern");
        }
    }

    private static boolean isOf(String format, String text) {
        try {
            return switch (format) {
                case "date" -> LocalDate.parse(text) != null;
                case "date-time" -> Instant.parse(text) != null;
                case "uuid" -> UUID.fromString(text) != null;
                default -> true;
            };
        } catch (DateTimeParseException | IllegalArgumentException other) {
            return false;
        }
    }
}
