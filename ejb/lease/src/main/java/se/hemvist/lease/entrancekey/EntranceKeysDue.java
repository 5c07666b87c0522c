package se.hemvist.lease.entrancekey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.hemvist.kernel.actor.Role;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.deadline.Responsible;
import se.hemvist.kernel.deadline.Subject;
import se.hemvist.kernel.deadline.Why;
import se.hemvist.kernel.rule.Version;
import se.hemvist.lease.sublease.LeasedCase;

/** G-91: the support staff are to have a key or tag to the entrance door; on the list of whoever lets the flat until they have. */
@ApplicationScoped
class EntranceKeysDue implements DeadlineKind {

    @Inject
    AwaitedKeys keys;

    @Inject
    Deadlines deadlines;

    @Override
    public String code() {
        return "G-91";
    }

    @Override
    public String title() {
        return "Nyckel eller bricka till entrédörren för stödpersonalen";
    }

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        return keys.awaited().flatMap(key -> deadline(key).stream());
    }

    /** It is awaited. */
    void await(EntranceKey key) {
        deadline(key).ifPresent(due -> deadlines.derive(this, due));
    }

    /** The support staff have it. */
    void met(EntranceKey key, LocalDate on) {
        deadlines.met(this, key.sublease().value(), "", on);
    }

    /** Nobody asks for it any longer. */
    void cancel(EntranceKey key, LocalDate on) {
        deadlines.cancel(this, key.sublease().value(), "", on);
    }

    private static Optional<Derived> deadline(EntranceKey key) {
        return EntranceKeyPolicy.of(key.programme()).map(policy -> deadline(key, policy.on(key.movedInOn())));
    }

    private static Derived deadline(EntranceKey key, Version<EntranceKeyPolicy> policy) {
        LeasedCase about = key.about();
        return new Derived(
                new Subject(key.sublease().value(), "", about.caseId().value(), about.number(), about.municipality()),
                new Responsible(key.headTenant().value(), new Role("letting-officer")),
                policy.rule().watch(key.movedInOn()),
                new Why(
                        "EntranceKeyPolicy",
                        policy.from(),
                        Map.of("movedInOn", key.movedInOn().toString())));
    }
}
