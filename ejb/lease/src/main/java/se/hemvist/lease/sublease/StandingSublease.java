package se.hemvist.lease.sublease;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.Optional;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.party.PersonId;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.lease.sublease.SubleaseRefusal.SubleaseNotThere;
import se.hemvist.lease.sublease.SubleaseView.Standing;

import static se.hemvist.lease.sublease.SubleaseState.PREPARED;

/** What a sublease is throughout: whose it is, of which flat, and where it stands. */
@MappedSuperclass
abstract class StandingSublease {

    @EmbeddedId
    private SubleaseId id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private SubleaseState state;

    @Embedded
    private LeasedCase about;

    @Embedded
    private SubleaseParties parties;

    @Embedded
    private Letting letting;

    protected StandingSublease() {}

    StandingSublease(LeasedCase about, SubleaseParties parties, Letting letting) {
        this.id = SubleaseId.next();
        this.state = PREPARED;
        this.about = about;
        this.parties = parties;
        this.letting = letting;
    }

    void become(SubleaseState wanted) {
        demandLeads(wanted);
        state = wanted;
    }

    void demandLeads(SubleaseState wanted) {
        if (!state.next().contains(wanted)) {
            throw new SubleaseNotThere(state, wanted);
        }
    }

    SubleaseId id() {
        return id;
    }

    SubleaseFile file() {
        return new SubleaseFile(id, state, about, parties);
    }

    Standing standing() {
        return new Standing(id, state);
    }

    LeasedCase about() {
        return about;
    }

    SubleaseParties parties() {
        return parties;
    }

    Programme programme() {
        return letting.programme();
    }

    SubleaseState state() {
        return state;
    }

    FlatId flat() {
        return letting.flat();
    }

    /** @throws IllegalStateException if it was lived in before it came here, without an offer */
    OfferId offer() {
        return offered().orElseThrow(() -> new IllegalStateException("let without an offer"));
    }

    Optional<OfferId> offered() {
        return Optional.ofNullable(letting.offer());
    }

    PersonId tenant() {
        return letting.tenant();
    }

    /** The tenant is known as this person. */
    void follow(PersonId kept) {
        letting = letting.to(kept);
    }

    /** It is of another flat than was recorded. */
    void isOf(FlatId flat) {
        letting = letting.of(flat);
    }

    /** It is let in the programme from now on. */
    void letAs(Programme programme) {
        letting = letting.as(programme);
    }
}
