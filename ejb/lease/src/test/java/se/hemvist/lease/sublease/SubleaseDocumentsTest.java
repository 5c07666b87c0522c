package se.hemvist.lease.sublease;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.party.PersonId;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.kernel.proof.Database;
import se.hemvist.kernel.proof.EntityManagers;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;
import se.hemvist.kernel.time.HouseClocks;
import se.hemvist.lease.document.APaper;
import se.hemvist.lease.document.Document;
import se.hemvist.lease.document.DocumentBench;
import se.hemvist.lease.document.DocumentChecklistView;
import se.hemvist.lease.document.DocumentKind;
import se.hemvist.lease.document.DocumentOverride;
import se.hemvist.lease.document.DocumentRefusal.DocumentsMissing;
import se.hemvist.lease.document.HandedDocuments;

import static org.assertj.core.api.Assertions.assertThat;
import static se.hemvist.lease.sublease.ASublease.SIGNED_ON;
import static se.hemvist.lease.sublease.ASublease.START;

/** Försöks- och träningslägenheter, «Pappersexercis»: the papers of a sublease in the database. */
class SubleaseDocumentsTest {

    private final Database database = Database.migrated("lease");
    private final EntityManagers entities = EntityManagers.of("lease", database);
    private final Sublease sublease = trial();

    @Test
    @Shows({"S-79", "S-88"})
    void are_kept_with_day_parties_place_and_template() {
        signedWith(APaper.all(SIGNED_ON));

        DocumentChecklistView kept = entities.inTransaction(
                manager -> DocumentBench.on(manager, HouseClocks.on(START)).view(sublease.papered()));

        assertThat(kept.lines()).extracting(DocumentChecklistView.Line::kind).containsExactly(DocumentKind.values());
        assertThat(kept.lines().stream().flatMap(line -> line.documents().stream()))
                .containsExactlyElementsOf(APaper.allBut(SIGNED_ON));
    }

    @Test
    void one_that_comes_later_is_added_and_lets_the_resident_move_in() {
        signedWith(new HandedDocuments(
                APaper.allBut(SIGNED_ON, DocumentKind.DECISION),
                Optional.of(new DocumentOverride(Set.of(DocumentKind.DECISION), "Ek", "Kommer i morgon"))));

        SubleaseTest.refused(() -> moveIn(START, HandedDocuments.none()), DocumentsMissing.class);
        Document decision = APaper.of(DocumentKind.DECISION, SIGNED_ON.plusDays(1));
        entities.run(manager -> DocumentBench.on(manager, HouseClocks.on(START))
                .add(sublease.papered(), SIGNED_ON.minusYears(1), decision));
        moveIn(START, HandedDocuments.none());

        assertThat(overrides()).containsExactly("DECISION SIGNING 2027-01-11 Ek");
    }

    @Test
    @Shows("S-79")
    void a_move_in_without_one_is_kept_by_name() {
        signedWith(APaper.all(SIGNED_ON));
        database.execute("delete from lease.document where kind = 'GENERAL_RULES'");
        database.execute("update lease.document set place = 4 where place = 5");

        moveIn(
                START,
                HandedDocuments.only(Optional.of(
                        new DocumentOverride(Set.of(DocumentKind.GENERAL_RULES), "Ek", "Delas ut på plats"))));

        assertThat(overrides()).containsExactly("GENERAL_RULES MOVE_IN 2027-02-01 Ek");
    }

    @Test
    void a_sublease_from_before_there_were_papers_has_an_empty_checklist() {
        entities.run(manager -> subleases(manager).add(sublease));

        assertThat(entities.<DocumentChecklistView>inTransaction(manager ->
                                DocumentBench.on(manager, HouseClocks.on(START)).view(sublease.papered()))
                        .lines())
                .allMatch(line -> line.documents().isEmpty());
    }

    private void signedWith(HandedDocuments handed) {
        entities.run(manager -> {
            subleases(manager).add(sublease);
            DocumentBench.on(manager, HouseClocks.on(SIGNED_ON))
                    .sign(sublease.papered(), SIGNED_ON.minusYears(1), handed);
        });
    }

    private void moveIn(LocalDate day, HandedDocuments handed) {
        entities.run(
                manager -> DocumentBench.on(manager, HouseClocks.on(START)).moveIn(sublease.papered(), day, handed));
    }

    private List<String> overrides() {
        return Stores.sql(database)
                .list(
                        "select concat_ws(' ', kind, occasion, happened_on, decided_by) from lease.document_override",
                        row -> row.getString(1));
    }

    private static PreparedSubleases subleases(jakarta.persistence.EntityManager manager) {
        PreparedSubleases repository = new PreparedSubleases();
        repository.entities = manager;
        return repository;
    }

    private Sublease trial() {
        Sublease prepared = Sublease.prepared(
                ASublease.aCase(7),
                ASublease.parties(),
                Letting.of(Programme.TRIAL, OfferId.next(), FlatId.next(), Optional.of(PersonId.next())));
        prepared.sign(
                ASublease.signing(ASublease.HEAD_LEASE, ASublease.EXPLAINED, false),
                SigningPolicy.of(Programme.TRIAL, SIGNED_ON).rule(),
                SIGNED_ON);
        entities.run(manager -> prepared.standsOn(PreparedSubleasesTest.headLease(manager)));
        return prepared;
    }
}
