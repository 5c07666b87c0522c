package se.hemvist.web.rest.input;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se.hemvist.web.rest.input.InputRefusal.BeyondBounds;
import se.hemvist.web.rest.input.InputRefusal.MalformedJson;
import se.hemvist.web.rest.input.InputRefusal.MissingBody;
import se.hemvist.web.rest.input.InputRefusal.NotInUtf8;
import se.hemvist.web.rest.input.InputRefusal.NotOneOf;
import se.hemvist.web.rest.input.InputRefusal.UnknownField;
import se.hemvist.web.rest.input.InputRefusal.UnreadableCharacter;
import se.hemvist.web.rest.input.InputRefusal.WrongType;
import se.hemvist.web.rest.json.JsonPointer;
import se.hemvist.web.rest.json.StrictJson;

/**
 * Reads and writes the records of the contract as JSON.
 *
 * <p>Stands before the server's own provider, so that a body is read as {@link StrictJson} says, and so that a fault in
 * it becomes a refusal that names the place and not the class.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
public class JsonBodies implements MessageBodyReader<Record>, MessageBodyWriter<Record> {

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return read(type, body.readAllBytes());
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord();
    }

    @Override
    public void writeTo(
            Record record,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        body.write(StrictJson.MAPPER.writeValueAsBytes(record));
    }

    /**
     * What the body says.
     *
     * @throws InputRefusal if it does not follow the contract
     */
    static <T extends Record> T read(Class<T> type, byte[] body) throws IOException {
        if (body.length == 0) {
            throw new MissingBody();
        }
        demandUtf8(body);
        try (JsonParser parser = StrictJson.MAPPER.createParser(body)) {
            T read = StrictJson.MAPPER.readValue(parser, type);
            if (read == null) {
                throw new MissingBody();
            }
            if (parser.nextToken() != null) {
                throw malformed(parser.currentLocation());
            }
            return read;
        } catch (JsonProcessingException broken) {
            throw refusal(broken);
        }
    }

    private static void demandUtf8(byte[] body) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
        } catch (CharacterCodingException broken) {
            throw new NotInUtf8();
        }
    }

    private static InputRefusal refusal(JacksonException broken) {
        if (broken instanceof UnrecognizedPropertyException unknown) {
            return new UnknownField(JsonPointer.of(unknown.getPath()));
        }
        if (broken instanceof MismatchedInputException wrong && wrong.getTargetType() != null) {
            return mismatch(wrong);
        }
        if (broken instanceof StreamConstraintsException) {
            return new BeyondBounds("");
        }
        if (broken instanceof JsonMappingException wrong && wrong.getCause() instanceof StreamConstraintsException) {
            return new BeyondBounds(JsonPointer.of(wrong.getPath()));
        }
        if (broken instanceof JsonMappingException wrong && !wrong.getPath().isEmpty()) {
            return new WrongType(JsonPointer.of(wrong.getPath()), Expects.OBJECT);
        }
        return malformed(broken.getLocation());
    }

    private static MalformedJson malformed(@Nullable JsonLocation where) {
        return where == null ? new MalformedJson(1, 1) : new MalformedJson(where.getLineNr(), where.getColumnNr());
    }

    private static InputRefusal mismatch(MismatchedInputException wrong) {
        String pointer = JsonPointer.of(wrong.getPath());
        Class<?> type = wrong.getTargetType();
        if (type == String.class && wrong instanceof InvalidFormatException form && form.getValue() instanceof String) {
            return new UnreadableCharacter(pointer);
        }
        return type.isEnum() && wrong instanceof InvalidFormatException
                ? new NotOneOf(pointer, Arrays.asList(type.getEnumConstants()))
                : new WrongType(pointer, Expects.of(type));
    }
}
