package se.hemvist.web.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The shape of a body in words, so that a record and a schema can be compared: parts, types, and what must be there. */
final class Shape {

    private static final Map<Class<?>, String> PLAIN = Map.ofEntries(
            Map.entry(String.class, "string"),
            Map.entry(Period.class, "string"),
            Map.entry(YearMonth.class, "string"),
            Map.entry(LocalDate.class, "string/date"),
            Map.entry(Instant.class, "string/date-time"),
            Map.entry(UUID.class, "string/uuid"),
            Map.entry(URI.class, "string/uri"),
            Map.entry(Boolean.class, "boolean"),
            Map.entry(boolean.class, "boolean"),
            Map.entry(Integer.class, "integer"),
            Map.entry(int.class, "integer"),
            Map.entry(Long.class, "integer"),
            Map.entry(long.class, "integer"),
            Map.entry(BigDecimal.class, "number"));

    private Shape() {}

    static String of(Class<?> type) {
        return of((Type) type);
    }

    private static String of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            Type last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            return Collection.class.isAssignableFrom(raw) ? "[" + of(last) + "]" : "map of " + of(last);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return "one of "
                    + new TreeSet<>(Arrays.stream(plain.getEnumConstants())
                            .map(Object::toString)
                            .toList());
        }
        return plain.isRecord()
                ? parts(plain).toString()
                : Optional.ofNullable(PLAIN.get(plain)).orElseThrow();
    }

    private static Map<String, String> parts(Class<?> type) {
        Map<String, String> parts = new TreeMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                parts.putAll(parts(component.getType()));
            } else {
                parts.put(name(component), of(component) + (isOptional(component) ? "?" : ""));
            }
        }
        return parts;
    }

    private static String of(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(JsonRawValue.class)
                ? "object"
                : of(component.getGenericType());
    }

    private static String name(RecordComponent component) {
        return Optional.ofNullable(component.getAccessor().getAnnotation(JsonProperty.class))
                .map(JsonProperty::value)
                .orElse(component.getName());
    }

    static boolean isOptional(RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        return type.isAnnotationPresent(Nullable.class);
    }

    /** The same of a schema. */
    static String of(JsonNode node, Contract contract) {
        JsonNode schema = contract.follow(node);
        if (schema.has("enum")) {
            TreeSet<String> values = new TreeSet<>();
            schema.path("enum").forEach(value -> values.add(value.asText()));
            return "one of " + values;
        }
        return switch (schema.path("type").asText()) {
            case "array" -> "[" + of(schema.path("items"), contract) + "]";
            case "object" -> object(schema, contract);
            case "string" -> "string" + format(schema);
            default -> schema.path("type").asText();
        };
    }

    private static String format(JsonNode schema) {
        String format = schema.path("format").asText();
        return PLAIN.containsValue("string/" + format) ? "/" + format : "";
    }

    private static String object(JsonNode schema, Contract contract) {
        if (schema.path("additionalProperties").isObject()) {
            return "map of " + of(schema.path("additionalProperties"), contract);
        }
        if (!schema.has("properties")) {
            return "object";
        }
        TreeSet<String> required = new TreeSet<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        Map<String, String> parts = new TreeMap<>();
        schema.path("properties")
                .properties()
                .forEach(part -> parts.put(
                        part.getKey(), of(part.getValue(), contract) + (required.contains(part.getKey()) ? "" : "?")));
        return parts.toString();
    }
}
