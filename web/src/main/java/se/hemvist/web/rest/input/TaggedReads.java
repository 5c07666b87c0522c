package se.hemvist.web.rest.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads again what somebody says to have read before they act. */
@ApplicationScoped
class TaggedReads {

    @Inject
    @Any
    Instance<ReadWithTag> resources;

    /** Whether that is what is shown now: of the nearest thing above the act that is there, or of the one that it names. */
    boolean show(Acted act, Tag read) {
        return Stream.concat(nearest(act).stream(), named(act)).anyMatch(thing -> thing.shows(read));
    }

    private Optional<Thing> nearest(Acted act) {
        return things().flatMap(place -> place.at(place.address().above(act.path())))
                .sorted(Comparator.comparing(
                                (Thing thing) -> thing.place().address().depth())
                        .reversed())
                .filter(Thing::isThere)
                .findFirst();
    }

    private Stream<Thing> named(Acted act) {
        return things().filter(place ->
                        act.also().filter(place.address().template()::equals).isPresent())
                .flatMap(place -> place.at(place.address().beside(act.path())))
                .filter(Thing::isThere);
    }

    private Stream<Place> things() {
        return StreamSupport.stream(resources.handles().spliterator(), false)
                .map(handle -> new Place(Address.of(handle.getBean().getBeanClass()), handle.get()));
    }

    /** What is read with a tag, and where. */
    private record Place(Address address, ReadWithTag resource) {

        Stream<Thing> at(Optional<UUID> id) {
            return id.stream().map(found -> new Thing(this, found));
        }
    }

    /** One of them. */
    private record Thing(Place place, UUID id) {

        boolean isThere() {
            return place.resource().isThere(id);
        }

        boolean shows(Tag read) {
            return read.header().equals(place.resource().get(id).getEntityTag());
        }
    }
}
