package se.hemvist.web.soap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.function.Supplier;
import se.hemvist.kernel.once.Answer;
import se.hemvist.kernel.once.Once;
import se.hemvist.kernel.once.Reserved.Token;
import se.hemvist.kernel.store.Bytes;

/** Does what a letter asks for and keeps the answer, both or neither. */
@ApplicationScoped
class Filing {

    private static final int OK = 200;

    @Inject
    Once once;

    @Transactional
    Answer file(Token token, Supplier<Bytes> act) {
        Answer answer = new Answer(OK, Map.of(), act.get());
        once.complete(token, answer);
        return answer;
    }
}
