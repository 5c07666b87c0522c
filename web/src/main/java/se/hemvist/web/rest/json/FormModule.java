package se.hemvist.web.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import se.hemvist.kernel.time.CivilDays;

/**
 * Texts of characters that can be read; days, months, times and ids in one way of writing only. A time may come in any zone, but must say which.
 */
final class FormModule extends SimpleModule {

    FormModule() {
        addDeserializer(String.class, new ReadableText());
        add(LocalDate.class, "[0-9]{4}-[0-9]{2}-[0-9]{2}", CivilDays::parse);
        add(YearMonth.class, "[0-9]{4}-[0-9]{2}", CivilDays::parseMonth);
        add(Instant.class, "[0-9]{4}-[0-9T:.-]{12,30}(Z|[+-][0-9]{2}:[0-9]{2})", text -> OffsetDateTime.parse(text)
                .toInstant());
        add(UUID.class, "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", UUID::fromString);
    }

    private <T> void add(Class<T> type, String form, Function<String, T> parse) {
        addDeserializer(type, new OneForm<>(type, Pattern.compile(form), parse));
    }

    /** A text without control characters other than tab and line breaks, and without halves of characters. */
    private static final class ReadableText extends StringDeserializer {

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = super.deserialize(parser, context);
            if (text != null && !text.codePoints().allMatch(ReadableText::isReadable)) {
                throw context.weirdStringException(text, String.class, "a character that cannot be read");
            }
            return text;
        }

        private static boolean isReadable(int character) {
            return "\t\r\n".indexOf(character) >= 0
                    || (!Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE);
        }
    }

    private static final class OneForm<T> extends StdDeserializer<T> {

        private final transient Pattern form;
        private final transient Function<String, T> parse;

        OneForm(Class<T> type, Pattern form, Function<String, T> parse) {
            super(type);
            this.form = form;
            this.parse = parse;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (T) context.handleUnexpectedToken(handledType(), parser);
            }
            String text = parser.getText();
            if (form.matcher(text).matches()) {
                try {
                    return parse.apply(text);
                } catch (DateTimeException noSuchDay) {
                    throw context.weirdStringException(text, handledType(), "no such day");
                }
            }
            throw context.weirdStringException(text, handledType(), "another form");
        }
    }
}
