package se.hemvist.followup.sparekey;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.assignment.AssignmentFile;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.assignment.AssignmentState;
import se.hemvist.followup.assignment.Struck;
import se.hemvist.followup.sparekey.SpareKeyRefusal.NoKeyKept;
import se.hemvist.followup.sparekey.SpareKeyRefusal.NoSuchUse;
import se.hemvist.followup.sparekey.SpareKeyRefusal.NoSupportNow;
import se.hemvist.followup.sparekey.SpareKeyRefusal.TermsMissing;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;

/**
 * The offer to a participant to leave a spare key with the support staff. If it was accepted they keep the key on its terms,
 * note each use, and give it back.
 */
@Entity
@Table(name = "spare_key")
class SpareKey {

    @Id
    @Column(name = "spare_key_id")
    private UUID id;

    @Version
    private long version;

    /** For queries. */
    @SuppressWarnings("UnusedVariable")
    @Embedded
    private AssignmentId assignment;

    @Column(name = "offered_on")
    private LocalDate offeredOn;

    private boolean accepted;

    private @Nullable String terms;

    @Column(name = "kept_at")
    private @Nullable String keptAt;

    @Column(name = "returned_on")
    private @Nullable LocalDate returnedOn;

    @ElementCollection
    @CollectionTable(name = "spare_key_use", joinColumns = @JoinColumn(name = "spare_key_id"))
    @OrderColumn(name = "place")
    private List<KeyUse> uses = new ArrayList<>();

    protected SpareKey() {}

    private SpareKey(AssignmentId assignment, LocalDate offeredOn) {
        this.id = UUID.randomUUID();
        this.assignment = assignment;
        this.offeredOn = offeredOn;
    }

    /**
     * The participant was offered it, and said yes or no.
     *
     * @throws NoSupportNow            unless a phase of the support runs
     * @throws TermsMissing            if it is kept without terms, or there are terms and it is not kept
     * @throws CaseRefusal.DayTooLate  if the day is still to come
     * @throws CaseRefusal.DayTooEarly if it is before the assignment was sent
     * @throws CaseRefusal.MissingPart if a text is blank
     */
    static SpareKey offered(AssignmentFile assignment, KeyOffer offer, LocalDate today) {
        demandSupport(assignment.row().state());
        Input.notAfter(today, Input.notBefore(assignment.row().orderedOn(), offer.on(), "on"), "on");
        if (offer.accepted() != offer.kept().isPresent()) {
            throw new TermsMissing(offer.accepted());
        }
        SpareKey key = new SpareKey(assignment.assignment(), offer.on());
        offer.kept().ifPresent(key::keep);
        return key;
    }

    private static void demandSupport(AssignmentState now) {
        if (!now.isPhase()) {
            throw new NoSupportNow(now);
        }
    }

    private void keep(KeyOffer.Kept kept) {
        accepted = true;
        keptAt = Input.text(kept.place(), "kept/place");
        terms = Input.text(kept.terms(), "kept/terms");
    }

    /**
     * It was used.
     *
     * @throws NoKeyKept if it is not kept
     * @throws CaseRefusal if the day is before it was kept or still to come, or a text is blank
     */
    void use(KeyUse use, LocalDate today) {
        demandKept(use.on());
        Input.notAfter(today, Input.notBefore(offeredOn, use.on(), "on"), "on");
        uses.add(new KeyUse(use.on(), Input.text(use.staff(), "staff"), Input.text(use.reason(), "reason")));
    }

    /**
     * The participant has it back.
     *
     * @throws NoKeyKept if it is not kept
     * @throws CaseRefusal if the day is before its last use or still to come
     */
    void giveBack(LocalDate on, LocalDate today) {
        demandKept(on);
        LocalDate last = uses.stream()
                .filter(KeyUse::stands)
                .map(KeyUse::on)
                .max(LocalDate::compareTo)
                .orElse(offeredOn);
        Input.notAfter(today, Input.notBefore(last, on, "on"), "on");
        returnedOn = on;
    }

    /**
     * It was not used so, or not at all; what was recorded is read on.
     *
     * @param number of the use, in the order in which they were recorded
     * @throws NoSuchUse if there is none by that number, or it was struck before
     */
    void strikeUse(int number, Struck mistake) {
        if (!hasUse(number)) {
            throw new NoSuchUse(number);
        }
        uses.set(number - 1, uses.get(number - 1).struck(mistake));
    }

    /** Whether a use by that number stands. */
    boolean hasUse(int number) {
        return number >= 1 && number <= uses.size() && uses.get(number - 1).stands();
    }

    private void demandKept(LocalDate on) {
        if (!isKept()) {
            throw new NoKeyKept(on);
        }
    }

    /** Whether the staff have it. */
    boolean isKept() {
        return accepted && returnedOn == null;
    }

    LocalDate offeredOn() {
        return offeredOn;
    }

    SpareKeyView view() {
        Optional<KeyOffer.Kept> kept = Optional.ofNullable(keptAt)
                .flatMap(place -> Optional.ofNullable(terms).map(agreed -> new KeyOffer.Kept(place, agreed)));
        return new SpareKeyView(new KeyOffer(offeredOn, accepted, kept), uses, Optional.ofNullable(returnedOn));
    }
}
