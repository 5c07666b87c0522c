package se.hemvist.web.rest.csv;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import se.hemvist.web.rest.csv.CsvRefusal.NotUtf8;

/**
 * Reads a file of lines as CSV (RFC 4180, with semicolons) in UTF-8.
 *
 * @param <T> what the file says, as far as it can be read
 */
public abstract class CsvBody<T> implements MessageBodyReader<T> {

    private final Class<T> body;
    private final Function<byte[], T> reading;

    protected CsvBody(Class<T> body, Function<byte[], T> reading) {
        this.body = body;
        this.reading = reading;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == body;
    }

    @Override
    public T readFrom(
            Class<T> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream stream)
            throws IOException {
        Optional<String> charset = Optional.ofNullable(media.getParameters().get(MediaType.CHARSET_PARAMETER));
        if (charset.filter(name -> !name.equalsIgnoreCase(StandardCharsets.UTF_8.name()))
                .isPresent()) {
            throw new NotUtf8();
        }
        return reading.apply(stream.readAllBytes());
    }
}
