package se.hemvist.kernel.store;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;

/** Flat facts as a column of JSON. */
public final class Json {

    private Json() {}

    /** The facts in the order of their names. */
    public static String of(Map<String, ?> facts) {
        JsonObjectBuilder object = jakarta.json.Json.createObjectBuilder();
        new TreeMap<>(facts).forEach((name, value) -> object.add(name, value.toString()));
        return object.build().toString();
    }

    /** Each fact's text, whatever it was. */
    public static Map<String, String> read(String json) {
        try (JsonReader reader = jakarta.json.Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            Map<String, String> facts = new TreeMap<>();
            object.forEach((name, value) -> facts.put(name, text(value)));
            return facts;
        }
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }
}
