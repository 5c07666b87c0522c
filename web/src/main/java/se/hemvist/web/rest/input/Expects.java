package se.hemvist.web.rest.input;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** The form that a value must have. */
public enum Expects {
    DATE,
    MONTH,
    QUARTER,
    WEEK,
    DATE_TIME,
    UUID_TEXT,
    WHOLE_NUMBER,
    NUMBER,
    TRUE_OR_FALSE,
    TEXT,
    LIST,
    OBJECT,
    VERSION;

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

    static Expects of(Class<?> type) {
        return Collection.class.isAssignableFrom(type) ? LIST : BY_TYPE.getOrDefault(type, OBJECT);
    }
}
