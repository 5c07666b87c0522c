package se.hemvist.web.rest.once;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import se.hemvist.kernel.once.Fingerprint;
import se.hemvist.kernel.once.Key;

/** The call at hand, if it carries a key. */
@RequestScoped
class KeyedCall {

    private Optional<Keyed> keyed = Optional.empty();

    void is(Keyed call) {
        keyed = Optional.of(call);
    }

    Optional<Keyed> keyed() {
        return keyed;
    }

    /** A call that is told from others by its key, and from a changed one by its fingerprint. */
    record Keyed(Key key, Fingerprint fingerprint) {}
}
