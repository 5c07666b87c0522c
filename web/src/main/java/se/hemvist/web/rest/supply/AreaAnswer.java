package se.hemvist.web.rest.supply;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.supply.AreaClass;
import se.hemvist.intake.supply.AreaView;

/** A part of a city with its class, as it is told. */
public record AreaAnswer(UUID id, String name, AreaClass areaClass, @Nullable UUID districtId, Lasting valid) {

    static AreaAnswer of(AreaView view) {
        return new AreaAnswer(
                view.id(),
                view.name(),
                view.areaClass(),
                view.district().map(OrganisationId::value).orElse(null),
                Lasting.of(view.valid()));
    }
}
