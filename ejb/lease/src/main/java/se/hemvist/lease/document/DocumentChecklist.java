package se.hemvist.lease.document;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Programme;
import se.hemvist.lease.document.DocumentRefusal.DocumentsMissing;
import se.hemvist.lease.document.DocumentRefusal.PartyMissing;

/**
 * The papers of one sublease. Begun at the signing, under the policy of that day; papers are added as they come, and
 * what was let be missing is kept.
 */
@Entity
@Table(name = "document_checklist")
class DocumentChecklist {

    @Id
    @Column(name = "sublease_id")
    private UUID sublease;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Programme programme;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @ElementCollection
    @CollectionTable(name = "document", joinColumns = @JoinColumn(name = "sublease_id"))
    @OrderColumn(name = "place")
    private List<Document> documents = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "document_override", joinColumns = @JoinColumn(name = "sublease_id"))
    @OrderColumn(name = "place")
    private List<Overridden> overridden = new ArrayList<>();

    protected DocumentChecklist() {}

    private DocumentChecklist(UUID sublease, Programme programme, LocalDate signedOn) {
        this.sublease = sublease;
        this.programme = programme;
        this.signedOn = signedOn;
    }

    /** An empty one. */
    static DocumentChecklist begun(UUID sublease, Programme programme, LocalDate signedOn) {
        return new DocumentChecklist(sublease, programme, signedOn);
    }

    /**
     * Adds a paper; another of its kind stays beside it.
     *
     * @throws CaseRefusal.DayTooLate  if it is dated on a day to come
     * @throws CaseRefusal.MissingPart if nothing is said of where it is kept
     * @throws PartyMissing            if somebody who must be in it is not
     */
    void add(Document document, LocalDate today) {
        Input.notAfter(today, document.datedOn(), "datedOn");
        Input.text(document.fileReference(), "fileReference");
        Set<DocumentParty> absent = document.kind().parties();
        absent.removeAll(document.parties());
        if (!absent.isEmpty()) {
            throw new PartyMissing(document.kind(), absent);
        }
        documents.add(document);
    }

    /**
     * Everything that is asked for must be there by the day of the occasion, or somebody lets it be missing. Tells what
     * was let be.
     *
     * @throws DocumentsMissing        if a paper is missing that nobody has let be missing on this occasion
     * @throws CaseRefusal.MissingPart if it is not said who let it be, or why
     */
    Set<DocumentKind> demandAll(Occasion occasion, LocalDate day, Optional<DocumentOverride> overriding) {
        Set<DocumentKind> missing = missing(day);
        demand(missing, overriding.map(DocumentOverride::without).orElse(Set.of()), day);
        overriding.ifPresent(override -> keep(override, missing, occasion, day));
        return missing;
    }

    /**
     * Everything that is asked for was there by the day on which the occasion was after all, but for what was let be missing.
     *
     * @throws DocumentsMissing if a paper was missing that nobody has let be missing on this occasion
     */
    void demandStill(Occasion occasion, LocalDate day) {
        Set<DocumentKind> let = overridden.stream()
                .filter(override -> override.occasion() == occasion)
                .map(Overridden::kind)
                .collect(Collectors.toSet());
        demand(missing(day), let, day);
    }

    private void demand(Set<DocumentKind> missing, Set<DocumentKind> let, LocalDate day) {
        Set<DocumentKind> refused = EnumSet.noneOf(DocumentKind.class);
        refused.addAll(missing);
        refused.removeAll(let);
        if (!refused.isEmpty()) {
            throw new DocumentsMissing(refused, day, DocumentPolicy.of(programme, signedOn));
        }
    }

    private void keep(DocumentOverride override, Set<DocumentKind> missing, Occasion occasion, LocalDate day) {
        String by = Input.text(override.by(), "by");
        String reason = Input.text(override.reason(), "reason");
        missing.forEach(kind -> overridden.add(new Overridden(kind, occasion, day, by, reason)));
    }

    private Set<DocumentKind> missing(LocalDate day) {
        Set<DocumentKind> missing =
                DocumentPolicy.of(programme, signedOn).rule().asked();
        documents.stream().filter(document -> document.thereBy(day)).forEach(there -> missing.remove(there.kind()));
        return missing;
    }

    DocumentChecklistView view() {
        DocumentPolicy policy = DocumentPolicy.of(programme, signedOn).rule();
        return new DocumentChecklistView(
                Stream.of(DocumentKind.values())
                        .map(kind -> new DocumentChecklistView.Line(kind, policy.when(kind), of(kind)))
                        .filter(line ->
                                line.asked().isPresent() || !line.documents().isEmpty())
                        .toList(),
                List.copyOf(overridden));
    }

    private List<Document> of(DocumentKind kind) {
        return documents.stream().filter(document -> document.kind() == kind).toList();
    }
}
