package se.hemvist.intake.supply;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.party.NewOrganisation.Validity;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.number.Municipality;

/** A part of a city with its class for a time; one whose class changes is entered again from that day on. */
@Entity
@Table(name = "area")
class Area {

    @Id
    @Column(name = "area_id")
    private UUID id;

    @Version
    private long version;

    @Embedded
    private Municipality municipality;

    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "area_class")
    private AreaClass areaClass;

    @Column(name = "district_id")
    private @Nullable UUID district;

    @Embedded
    private Validity valid;

    protected Area() {}

    private Area(NewArea entered) {
        this.id = UUID.randomUUID();
        this.municipality = entered.municipality();
        this.name = Input.text(entered.name(), "name");
        this.areaClass = entered.areaClass();
        this.district = entered.district().map(OrganisationId::value).orElse(null);
        this.valid = entered.valid();
    }

    /** @throws SupplyRefusal.EndsTooEarly if its last day is before its first */
    static Area entered(NewArea entered) {
        SupplyRefusal.demandOrder(entered.valid());
        return new Area(entered);
    }

    /** Whether it has the name on a day of the other. */
    boolean standsInTheWayOf(NewArea other) {
        return municipality.equals(other.municipality())
                && name.equalsIgnoreCase(other.name().strip())
                && SupplyRefusal.overlap(valid, other.valid());
    }

    AreaView view() {
        return new AreaView(id, name, areaClass, Optional.ofNullable(district).map(OrganisationId::new), valid);
    }
}
