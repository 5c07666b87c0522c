package se.hemvist.intake.provider;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.party.OrganisationId;

/** What share of a year's choices is to go to a provider (volymfördelningsmål), from a day of that year on. */
@Entity
@Table(name = "volume_goal")
class VolumeGoal {

    private static final int WHOLE = 100;

    @Id
    @Column(name = "goal_id")
    private UUID id;

    @Version
    private long version;

    @Column(name = "municipality")
    private String municipality;

    @Column(name = "provider_id")
    private UUID provider;

    private int percent;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "decision")
    private String decision;

    protected VolumeGoal() {}

    private VolumeGoal(NewGoal entered) {
        this.id = UUID.randomUUID();
        this.municipality = entered.municipality().code();
        this.provider = entered.provider().value();
        this.percent = entered.percent();
        this.from = entered.from();
        this.decision = Input.text(entered.decision(), "decision");
    }

    /**
     * @throws ProviderRefusal.NoShare                               unless it is a share of a hundred
     * @throws se.hemvist.intake.application.CaseRefusal.MissingPart unless it says by whom it was decided
     */
    static VolumeGoal entered(NewGoal entered) {
        if (entered.percent() < 0 || entered.percent() > WHOLE) {
            throw new ProviderRefusal.NoShare();
        }
        return new VolumeGoal(entered);
    }

    OrganisationId provider() {
        return new OrganisationId(provider);
    }

    int percent() {
        return percent;
    }

    LocalDate from() {
        return from;
    }
}
