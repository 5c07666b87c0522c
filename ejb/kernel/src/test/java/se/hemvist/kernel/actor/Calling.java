package se.hemvist.kernel.actor;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;

/** Calls of operations without a server: the real table and the real check, and an actor whom the test names. */
public final class Calling {

    private final Calls calls = new Calls();

    /** What use cases ask, where every case is known to all who work on it. */
    public Access access() {
        return access(List.of());
    }

    /** What use cases ask, where these tell which cases few may know of. */
    public Access access(Collection<KnownToFew> published) {
        Access access = new Access();
        access.calls = calls;
        access.table = NeedToKnow.ofTheHouse();
        access.hidden = hidden(published);
        return access;
    }

    /** The cases that few may know of, as these tell. */
    public static HiddenCases hidden(Collection<KnownToFew> published) {
        HiddenCases hidden = new HiddenCases();
        hidden.published = Stores.published(published);
        return hidden;
    }

    /** Somebody of an organisation, in one role. */
    public static Actor somebody(String role, UUID organisation, Municipality municipality) {
        return new Actor(role + "-1", Optional.of(organisation), Optional.of(municipality), Set.of(new Role(role)));
    }

    /** Somebody of the installation, in one role. */
    public static Actor somebody(String role) {
        return new Actor(role + "-1", Optional.empty(), Optional.empty(), Set.of(new Role(role)));
    }

    /** Does the operation as the actor; fails if it answers without having asked for leave. */
    public <T> T as(Actor actor, String operation, Supplier<T> work) {
        Call call = new Call(UUID.randomUUID(), operation, actor, Expected.any());
        calls.begin(call);
        try {
            T result = work.get();
            assertThat(call.asked()).as("%s asks for leave", operation).isTrue();
            return result;
        } finally {
            calls.end();
        }
    }
}
