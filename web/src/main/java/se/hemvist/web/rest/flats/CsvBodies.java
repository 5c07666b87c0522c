package se.hemvist.web.rest.flats;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import se.hemvist.web.rest.flats.CsvRefusal.NotUtf8;

/** Reads landlords' lists of vacant flats as CSV (RFC 4180, with semicolons) in UTF-8. */
@Provider
@Consumes("text/csv")
public class CsvBodies implements MessageBodyReader<VacanciesRequest> {

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == VacanciesRequest.class;
    }

    @Override
    public VacanciesRequest readFrom(
            Class<VacanciesRequest> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        Optional<String> charset = Optional.ofNullable(media.getParameters().get(MediaType.CHARSET_PARAMETER));
        if (charset.filter(name -> !name.equalsIgnoreCase(StandardCharsets.UTF_8.name()))
                .isPresent()) {
            throw new NotUtf8();
        }
        return VacancyFile.read(body.readAllBytes());
    }
}
