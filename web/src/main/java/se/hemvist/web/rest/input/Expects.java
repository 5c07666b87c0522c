package se.hemvist.web.rest.input;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import se.hemvist.kernel.time.CivilDays;

/** The form that a value must have, in words that both languages share. */
public enum Expects {
    DATE("YYYY-MM-DD, " + CivilDays.YEARS),
    MONTH("YYYY-MM, " + CivilDays.YEARS),
    QUARTER("YYYY-Q[1-4]"),
    DATE_TIME("YYYY-MM-DDThh:mm:ssZ (RFC 3339)"),
    UUID_TEXT("UUID (RFC 9562)"),
    WHOLE_NUMBER("integer"),
    NUMBER("number"),
    TRUE_OR_FALSE("true | false"),
    TEXT("string"),
    LIST("array [ ]"),
    OBJECT("object { }"),
    VERSION("\"<ETag>\"");

    private static final Map<Class<?>, Expects> BY_TYPE = Map.ofEntries(
            Map.entry(LocalDate.class, DATE),
            Map.entry(YearMonth.class, MONTH),
            Map.entry(Instant.class, DATE_TIME),
            Map.entry(OffsetDateTime.class, DATE_TIME),
            Map.entry(UUID.class, UUID_TEXT),
            Map.entry(Integer.class, WHOLE_NUMBER),
            Map.entry(int.class, WHOLE_NUMBER),
            Map.entry(Long.class, WHOLE_NUMBER),
            Map.entry(long.class, WHOLE_NUMBER),
            Map.entry(java.math.BigDecimal.class, NUMBER),
            Map.entry(Boolean.class, TRUE_OR_FALSE),
            Map.entry(boolean.class, TRUE_OR_FALSE),
            Map.entry(String.class, TEXT));

    private final String text;

    Expects(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    static Expects of(Class<?> type) {
        return Collection.class.isAssignableFrom(type) ? LIST : BY_TYPE.getOrDefault(type, OBJECT);
    }
}
