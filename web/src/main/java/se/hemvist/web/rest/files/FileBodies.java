package se.hemvist.web.rest.files;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Optional;
import se.hemvist.intake.attachment.Content;
import se.hemvist.intake.attachment.Measured;
import se.hemvist.web.rest.input.LaidAside;

/** Reads files of any type: the content was laid aside when the call came in. */
@Provider
public class FileBodies implements MessageBodyReader<FileRequest> {

    @Inject
    LaidAside aside;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == FileRequest.class;
    }

    @Override
    public FileRequest readFrom(
            Class<FileRequest> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        String name = Optional.ofNullable(headers.getFirst(HttpHeaders.CONTENT_DISPOSITION))
                .flatMap(Disposition::name)
                .orElse(null);
        return new FileRequest(name, media.getType() + "/" + media.getSubtype(), content());
    }

    /** It was measured when it was laid aside. */
    private Content content() {
        LaidAside.Taken taken = aside.taken();
        Content content = aside::open;
        return content.measured(new Measured(taken.size(), taken.sha256()));
    }
}
