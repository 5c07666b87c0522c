package se.hemvist.kernel.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.hemvist.kernel.actor.AccessRefusal.NotAllowed;
import se.hemvist.kernel.actor.AccessRefusal.Unknown;
import se.hemvist.kernel.actor.NeedToKnow.Entry;

/** Asked by every use case, on the thing itself and before the work. */
@ApplicationScoped
public class Access {

    @Inject
    Calls calls;

    @Inject
    NeedToKnow table;

    @Inject
    HiddenCases hidden;

    /** Who has called the operation that runs. */
    public Actor actor() {
        return calls.current().actor();
    }

    /** The same where no operation may be running. */
    public Optional<Actor> caller() {
        return calls.innermost().map(Call::actor);
    }

    /** The roles by which leave for the running operation was given, in the order of their names. */
    public List<Role> leaveGivenTo() {
        return calls.current().used().stream()
                .sorted(Comparator.comparing(Role::name))
                .toList();
    }

    /**
     * Leave to do the running operation on the thing, with all that any of the actor's roles may see.
     *
     * @throws Unknown    if it belongs to another municipality than the actor, or if it stands in a case of which the actor
     *     may not know
     * @throws NotAllowed if the table gives the actor's roles nothing in their relation to it
     * @throws se.hemvist.kernel.page.StaleRefusal.ChangedSinceRead if the caller has read something else than is shown now
     */
    public Permit permit(Related on) {
        Call call = calls.current();
        call.concerns(on);
        Set<String> relations = relations(call.actor(), on);
        Set<Entry> rows = table.entries(call.operation(), call.actor().roles())
                .filter(entry -> relations.contains(entry.relation()))
                .collect(Collectors.toSet());
        if (hidden.hide(on, call.actor())) {
            throw new Unknown(call.operation());
        }
        if (rows.isEmpty()) {
            throw mayKnow(call.actor(), on) ? new NotAllowed(call.operation()) : new Unknown(call.operation());
        }
        call.permitted(rows.stream().map(Entry::role).collect(Collectors.toSet()));
        call.compare(on);
        return new Permit(
                call.actor(),
                rows.stream().flatMap(entry -> entry.fields().stream()).collect(Collectors.toSet()));
    }

    /**
     * Leave to do the running operation where the caller works, as every list of an organisation's things needs it. Empty for
     * whoever works nowhere and may do it all the same: nothing is theirs.
     *
     * @throws NotAllowed if the table gives the actor's roles nothing
     */
    public Optional<Member> member() {
        Actor actor = actor();
        Optional<Member> member = actor.municipality().flatMap(municipality -> actor.organisation()
                .map(organisation -> new Member(permit(Related.anything(municipality)), municipality, organisation)));
        if (member.isEmpty()) {
            permit(Related.installation());
        }
        return member;
    }

    private static Set<String> relations(Actor actor, Related on) {
        if (on == Related.installation() || !within(actor, on)) {
            return Set.of(NeedToKnow.INSTALLATION);
        }
        Set<String> relations =
                on.relationsOf(actor).stream().map(Relation::name).collect(Collectors.toCollection(HashSet::new));
        relations.add(NeedToKnow.ANYBODY);
        relations.add(NeedToKnow.INSTALLATION);
        return relations;
    }

    private static boolean mayKnow(Actor actor, Related on) {
        return within(actor, on) && !on.isKnownToFew();
    }

    private static boolean within(Actor actor, Related on) {
        return on == Related.installation()
                || actor.isSystem()
                || actor.municipality().filter(on.municipality()::equals).isPresent();
    }
}
