package se.hemvist.intake.supply;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.party.NewOrganisation.Validity;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.supply.NewAgreement.Annex;
import se.hemvist.intake.supply.SupplyRefusal.AgreementOver;
import se.hemvist.intake.supply.SupplyRefusal.LastDayTooEarly;
import se.hemvist.kernel.number.Municipality;

/** By which a landlord hands over vacant flats, wholly or partly (samarbetsavtal). */
@Entity
@Table(name = "landlord_agreement")
class LandlordAgreement {

    @EmbeddedId
    private AgreementId id;

    @Version
    private long version;

    @Embedded
    private Municipality municipality;

    @Column(name = "landlord_id")
    private UUID landlord;

    @Enumerated(EnumType.STRING)
    private HandedOver share;

    @Embedded
    private Validity valid;

    @ElementCollection
    @CollectionTable(name = "agreement_annex", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "place")
    private List<Annex> annexes = new ArrayList<>();

    protected LandlordAgreement() {}

    private LandlordAgreement(NewAgreement entered) {
        this.id = AgreementId.next();
        this.municipality = entered.municipality();
        this.landlord = entered.landlord().value();
        this.share = entered.share();
        this.valid = entered.valid();
        this.annexes.addAll(entered.annexes());
    }

    /**
     * @throws SupplyRefusal.EndsTooEarly                            if its last day is before its first
     * @throws se.hemvist.intake.application.CaseRefusal.MissingPart if an annex has no title
     */
    static LandlordAgreement entered(NewAgreement entered) {
        SupplyRefusal.demandOrder(entered.valid());
        entered.annexes().forEach(annex -> Input.text(annex.title(), "annexes/title"));
        return new LandlordAgreement(entered);
    }

    /**
     * Ends it; flats that have come under it stay in their streams.
     *
     * @throws LastDayTooEarly if the day has been, or it had not begun
     * @throws AgreementOver   if it ends at the latest then
     */
    void endAfter(LocalDate last, LocalDate today) {
        valid = valid.endedAfter(last, today, LastDayTooEarly::new, AgreementOver::new);
    }

    /** Whether the same landlord has this one on a day of the other. */
    boolean standsInTheWayOf(NewAgreement other) {
        return municipality.equals(other.municipality())
                && landlord.equals(other.landlord().value())
                && SupplyRefusal.overlap(valid, other.valid());
    }

    Municipality municipality() {
        return municipality;
    }

    AgreementView view() {
        return new AgreementView(id, new OrganisationId(landlord), share, annexes, valid);
    }
}
