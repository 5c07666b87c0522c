package se.hemvist.intake.flatapplication;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.flatapplication.FlatApplicationRefusal.NotAppliedFor;
import se.hemvist.intake.flatapplication.FlatApplicationRefusal.PartNotAsked;
import se.hemvist.intake.flatapplication.FlatApplicationRefusal.PartNotDescribed;
import se.hemvist.intake.flatapplication.FlatApplicationRefusal.PartNotMissing;
import se.hemvist.intake.flatapplication.FlatApplicationRefusal.PartsNotNamed;
import se.hemvist.intake.flatapplication.FlatApplicationRefusal.PersonNeeded;
import se.hemvist.intake.flatapplication.FlatApplicationRefusal.PersonNotNamedYet;
import se.hemvist.kernel.time.Receipt;

/** What a contact person asked the agency for: its parts as they were handed in, and what was ruled once. */
@Entity
@Table(name = "flat_application")
class FlatApplication {

    @EmbeddedId
    private CaseId caseId;

    @Version
    private long version;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "before_cut_off")
    private boolean beforeCutOff;

    @ElementCollection
    @CollectionTable(name = "flat_application_part", joinColumns = @JoinColumn(name = "case_id"))
    @MapKeyColumn(name = "part")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "text")
    private Map<ApplicationPart, String> parts = new HashMap<>();

    /** Since when it has been looked at as it is, where it was asked to be completed. */
    @Column(name = "completed_on")
    private @Nullable LocalDate completedOn;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    private @Nullable Boolean granted;

    @Column(name = "decision_reason")
    private @Nullable String reason;

    protected FlatApplication() {}

    private FlatApplication(CaseId caseId, Map<ApplicationPart, String> parts, Receipt receipt) {
        this.caseId = caseId;
        this.parts.putAll(parts);
        this.receivedOn = receipt.day();
        this.beforeCutOff = receipt.beforeCutOff();
    }

    /**
     * Lets nothing be handed in that the programme does not ask for so.
     *
     * @throws NotAppliedFor     if nobody applies for flats in the programme
     * @throws PersonNeeded      if it must name a person and does not
     * @throws PersonNotNamedYet if it names a person before there is a flat
     * @throws PartNotDescribed  if required parts are missing or blank; it names all of them
     * @throws PartNotAsked      if a part is described that the programme does not ask for
     */
    static void demandSound(NewFlatApplication handedIn, LocalDate on) {
        PartsPolicy.of(handedIn.programme())
                .orElseThrow(() -> new NotAppliedFor(handedIn.programme()))
                .on(on)
                .demand(policy -> demandSound(handedIn, policy));
    }

    private static void demandSound(NewFlatApplication handedIn, PartsPolicy policy) {
        if (policy.namesPerson() && handedIn.person().isEmpty()) {
            throw new PersonNeeded(handedIn.programme());
        }
        if (!policy.namesPerson() && handedIn.person().isPresent()) {
            throw new PersonNotNamedYet(handedIn.programme());
        }
        Set<ApplicationPart> lacking = policy.lacking(written(handedIn.parts()).keySet());
        if (!lacking.isEmpty()) {
            throw new PartNotDescribed(lacking);
        }
        policy.unasked(written(handedIn.parts()).keySet()).ifPresent(part -> {
            throw new PartNotAsked(part);
        });
    }

    static FlatApplication received(CaseId caseId, NewFlatApplication handedIn, Receipt receipt) {
        return new FlatApplication(caseId, written(handedIn.parts()), receipt);
    }

    /**
     * What the agency decides, once; the case's state sees to that.
     *
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooEarly if it is ruled on before it came or was completed
     * @throws se.hemvist.intake.application.CaseRefusal.MissingPart if it is refused without a reason
     */
    void rule(Ruling ruling) {
        decidedOn = Input.notBefore(completeOn(), ruling.on(), "on");
        granted = ruling.granted();
        Optional<String> said = ruling.reason().map(String::strip).filter(text -> !text.isEmpty());
        reason = ruling.granted() ? said.orElse(null) : Input.given(said, "reason");
    }

    /**
     * Lets nothing be asked for but what is missing.
     *
     * @throws PartsNotNamed  if nothing is
     * @throws PartNotMissing if a part is there, or is not asked for in the programme
     */
    void demandMissing(Set<ApplicationPart> asked, PartsPolicy policy) {
        if (asked.isEmpty()) {
            throw new PartsNotNamed();
        }
        Set<ApplicationPart> absent = policy.absent(parts.keySet());
        new TreeSet<>(asked)
                .stream().filter(part -> !absent.contains(part)).findFirst().ifPresent(part -> {
                    throw new PartNotMissing(part);
                });
    }

    /**
     * Adds what was missing.
     *
     * @param asked those of them that must come
     * @throws PartNotDescribed if one of those does not; it names all of them
     * @throws PartNotMissing   if a part was there before, or is not asked for in the programme
     */
    void complete(Map<ApplicationPart, String> more, Set<ApplicationPart> asked, PartsPolicy policy, LocalDate on) {
        Map<ApplicationPart, String> written = written(more);
        Set<ApplicationPart> left = new TreeSet<>(asked);
        left.removeAll(written.keySet());
        if (!left.isEmpty()) {
            throw new PartNotDescribed(left);
        }
        demandMissing(written.keySet(), policy);
        parts.putAll(written);
        completedOn = on;
    }

    /** What was asked for has not come; it is ruled on as it is. */
    void takenAsItIs(LocalDate on) {
        completedOn = on;
    }

    CaseId caseId() {
        return caseId;
    }

    /** The day from which the agency has its time to rule. */
    LocalDate completeOn() {
        return completedOn().orElse(receivedOn);
    }

    /** That day, where it was asked to be completed. */
    Optional<LocalDate> completedOn() {
        return Optional.ofNullable(completedOn);
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    FlatApplicationView view(PartsPolicy policy) {
        return new FlatApplicationView(caseId, receivedOn, parts, policy.missing(parts.keySet()), ruling());
    }

    private Optional<Ruling> ruling() {
        return Optional.ofNullable(decidedOn)
                .map(on -> new Ruling(Boolean.TRUE.equals(granted), on, Optional.ofNullable(reason)));
    }

    /** The parts with something in them. */
    private static Map<ApplicationPart, String> written(Map<ApplicationPart, String> parts) {
        Map<ApplicationPart, String> written = new EnumMap<>(ApplicationPart.class);
        parts.forEach((part, text) -> written.put(part, text.strip()));
        written.values().removeIf(String::isEmpty);
        return written;
    }
}
