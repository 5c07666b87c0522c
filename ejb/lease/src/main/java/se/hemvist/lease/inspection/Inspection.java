package se.hemvist.lease.inspection;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.lease.inspection.InspectionRefusal.AlreadyInspected;
import se.hemvist.lease.inspection.InspectionRefusal.NotMadeTogether;
import se.hemvist.lease.sublease.AfterMoveIn;
import se.hemvist.lease.sublease.LeasedCase;
import se.hemvist.lease.sublease.SubleaseEvent.MoveInDays;
import se.hemvist.lease.sublease.SubleaseEvent.MovedIn;
import se.hemvist.lease.sublease.SubleaseFile;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseRefusal.HappenedBeforeMoveIn;

/** An inspection of a flat, awaited from its occasion on and then made, once. */
@Entity
@Table(name = "inspection")
class Inspection {

    @Id
    @Column(name = "inspection_id")
    private UUID id;

    @Version
    private long version;

    @Embedded
    private SubleaseId sublease;

    @Embedded
    private LeasedCase about;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "head_tenant_id"))
    private OrganisationId headTenant;

    @Enumerated(EnumType.STRING)
    private InspectionKind kind;

    @Column(name = "occasioned_on")
    private LocalDate occasionedOn;

    @Embedded
    private @Nullable Findings findings;

    @Embedded
    private @Nullable Jointly jointly;

    protected Inspection() {}

    private Inspection(InspectionKind kind, SubleaseId sublease, LeasedCase about, OrganisationId headTenant) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.sublease = sublease;
        this.about = about;
        this.headTenant = headTenant;
    }

    /** Awaited, since the tenant has moved in. */
    static Inspection awaited(MovedIn occasion) {
        return new Inspection(
                        InspectionKind.MOVE_IN,
                        occasion.sublease(),
                        occasion.about(),
                        occasion.parties().headTenant())
                .since(occasion.on());
    }

    /** Awaited on another occasion. */
    static Inspection awaited(InspectionKind kind, SubleaseFile sublease, LocalDate occasionedOn) {
        return new Inspection(
                        kind,
                        sublease.sublease(),
                        sublease.about(),
                        sublease.parties().headTenant())
                .since(occasionedOn);
    }

    private Inspection since(LocalDate day) {
        occasionedOn = day;
        return this;
    }

    /**
     * It was made, as recorded.
     *
     * @throws AlreadyInspected         if it was made before
     * @throws CaseRefusal.DayTooLate   if the day is still to come
     * @throws CaseRefusal.DayTooEarly  if the day is before the occasion
     * @throws CaseRefusal.MissingPart  if the findings or the place of the record are blank
     * @throws NotMadeTogether          if provider and company must be there, and were not both
     */
    InspectionMade make(InspectionRecord made, LocalDate today) {
        if (findings != null) {
            throw new AlreadyInspected(kind, findings.madeOn());
        }
        Input.notAfter(today, made.on(), "on");
        Input.notBefore(occasionedOn, made.on(), "on");
        jointly = made.jointly().orElse(null);
        demandTogether();
        findings =
                new Findings(made.on(), Input.text(made.findings(), "findings"), Input.text(made.keptAt(), "keptAt"));
        return new InspectionMade(sublease, kind, made.on(), made.jointly());
    }

    /**
     * The tenant moved in on another day than was recorded.
     *
     * @throws HappenedBeforeMoveIn if it was made before that
     */
    void follow(MoveInDays days) {
        findings().ifPresent(made -> days.demandAfter(AfterMoveIn.INSPECTION, made.madeOn()));
        occasionedOn = days.movedInOn();
    }

    private void demandTogether() {
        if (kind == InspectionKind.TRANSFER
                && (jointly == null || !jointly.providerPresent() || !jointly.companyPresent())) {
            throw new NotMadeTogether(kind);
        }
    }

    boolean isAwaited() {
        return findings == null;
    }

    SubleaseId sublease() {
        return sublease;
    }

    LeasedCase about() {
        return about;
    }

    OrganisationId headTenant() {
        return headTenant;
    }

    LocalDate occasionedOn() {
        return occasionedOn;
    }

    Optional<Findings> findings() {
        return Optional.ofNullable(findings);
    }
}
