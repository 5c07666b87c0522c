package se.hemvist.lease.sublease;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.correction.PersonEvent.PersonsMerged;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.party.PersonId;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.actor.Relation;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.proof.Database;
import se.hemvist.kernel.proof.EntityManagers;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;
import se.hemvist.lease.clause.Clause;
import se.hemvist.lease.clause.ClauseKind;
import se.hemvist.lease.clause.SpecialTerms;
import se.hemvist.lease.headlease.HeadLeaseId;
import se.hemvist.lease.headlease.HeadLeaseState;
import se.hemvist.lease.headlease.HeadLeaseView;
import se.hemvist.lease.headlease.HiredFlat;
import se.hemvist.lease.sublease.SubleaseRefusal.UnknownSublease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static se.hemvist.lease.sublease.ASublease.EXPLAINED;
import static se.hemvist.lease.sublease.ASublease.POLICY;
import static se.hemvist.lease.sublease.ASublease.RENT;
import static se.hemvist.lease.sublease.ASublease.SIGNED_ON;
import static se.hemvist.lease.sublease.ASublease.START;
import static se.hemvist.lease.sublease.ASublease.moveIn;
import static se.hemvist.lease.sublease.ASublease.prepared;
import static se.hemvist.lease.sublease.ASublease.signing;

class PreparedSubleasesTest {

    private static final Municipality GOTEBORG = new Municipality("1480");
    private static final Municipality STOCKHOLM = new Municipality("0180");

    private final Database database = Database.migrated("lease");
    private final EntityManagers entities = EntityManagers.of("lease", database);
    private final SubleaseParties parties = ASublease.parties();

    @Test
    void the_entities_fit_the_migrated_schema() {
        entities.run(manager -> manager.getEntityManagerFactory()
                .unwrap(SessionFactory.class)
                .getSchemaManager()
                .validateMappedObjects());
    }

    @Test
    @Shows({"G-76", "G-77", "G-78", "G-89", "G-91", "L-04"})
    void what_was_signed_and_moved_into_is_kept() {
        Sublease sublease = added(FlatId.next());
        SubleaseId id = sublease.file().sublease();
        with(repository -> repository.lock(id).moveIn(moveIn(START), START));

        SubleaseView kept = with(repository -> repository.get(id).view(head(sublease), true));

        assertThat(kept.standing().state()).isEqualTo(SubleaseState.IN_FORCE);
        assertThat(kept.lease().agreedNotice()).isEqualTo(Period.ofDays(14));
        assertThat(kept.lease().monthlyRent()).isEqualTo(RENT);
        assertThat(kept.lease().signedOn()).isEqualTo(SIGNED_ON);
        assertThat(kept.terms()).contains(SigningRecord.Terms.general(EXPLAINED));
        assertThat(kept.moveIn()).contains(moveIn(START));
        assertThat(kept.behind()).isPresent();
        assertThat(Stores.sql(database)
                        .one("select support_staff_present from lease.sublease", row -> row.getBoolean(1)))
                .contains(true);
    }

    @Test
    void without_the_case_nothing_leads_to_the_person() {
        Sublease sublease = added(FlatId.next());
        with(repository -> repository.lock(sublease.file().sublease()).moveIn(moveIn(START), START));

        SubleaseView seen =
                with(repository -> repository.get(sublease.file().sublease()).view(head(sublease), false));

        assertThat(seen.behind()).isEmpty();
        assertThat(seen.terms()).isEmpty();
        assertThat(seen.moveIn()).isEmpty();
        assertThat(with(repository -> repository.get(sublease.file().sublease()).row(false))
                        .number())
                .isEmpty();
    }

    @Test
    @Shows("L-05")
    void the_special_terms_are_kept_in_their_order_beside_the_version_of_the_general_rules() {
        Clause smoking = new Clause(ClauseKind.SMOKING, "Rökning bara på balkongen.");
        Clause pets = new Clause(ClauseKind.PETS, "Katten får bo här.");
        Sublease sublease = added(FlatId.next(), signing(smoking, pets, smoking));
        added(FlatId.next());

        SubleaseView kept = with(repository -> repository.get(sublease.id()).view(head(sublease), true));

        assertThat(kept.terms())
                .contains(new SigningRecord.Terms(EXPLAINED, new SpecialTerms(List.of(smoking, pets, smoking))));
        assertThat(with(repository -> repository.get(sublease.id()).view(head(sublease), false))
                        .terms())
                .isEmpty();
    }

    @Test
    @Shows("L-05")
    void the_schema_takes_the_kinds_of_terms_that_are_not_refused_and_no_others() {
        for (ClauseKind kind : ClauseKind.values()) {
            UUID id = added(FlatId.next()).id().value();
            Clause clause = new Clause(kind, "Enligt överenskommelse.");
            boolean refused = catchThrowable(() -> prepared().sign(signing(clause), POLICY, SIGNED_ON)) != null;
            boolean notTaken =
                    catchThrowable(() -> database.execute("insert into lease.special_term values ('%s', 0, '%s', '%s')"
                                    .formatted(id, kind, clause.wording())))
                            != null;
            assertThat(notTaken).as("the schema refuses %s", kind).isEqualTo(refused);
        }
    }

    @Test
    void a_list_holds_what_the_organisation_is_a_party_to() {
        Sublease sublease = added(FlatId.next());

        for (UUID party : Set.of(
                parties.administration().value(),
                parties.provider().value(),
                parties.headTenant().value(),
                parties.landlord().value())) {
            assertThat(listed(party, GOTEBORG)).containsExactly(sublease.file().sublease());
            assertThat(counted(party, GOTEBORG)).isOne();
        }
        assertThat(listed(UUID.randomUUID(), GOTEBORG)).isEmpty();
        assertThat(listed(parties.landlord().value(), STOCKHOLM)).isEmpty();
        assertThat(counted(parties.landlord().value(), STOCKHOLM)).isZero();
    }

    @Test
    void relations_come_from_the_parties() {
        SubleaseFile file = prepared(parties).file();

        assertThat(file.relationsOf(of(parties.landlord().value()))).containsExactly(new Relation("landlord"));
        assertThat(file.relationsOf(of(parties.headTenant().value()))).containsExactly(new Relation("head-tenant"));
        assertThat(file.relationsOf(of(parties.provider().value()))).containsExactly(new Relation("provider"));
        assertThat(file.relationsOf(of(parties.administration().value())))
                .containsExactly(new Relation("administration"));
        assertThat(file.relationsOf(of(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void those_of_hidden_cases_are_on_no_list() {
        Sublease sublease = added(FlatId.next());
        UUID administration = parties.administration().value();
        Set<UUID> hidden = Set.of(sublease.file().about().caseId().value());

        List<Sublease> listed =
                with(repository -> repository.of(administration, GOTEBORG, hidden, PageRequest.first()));
        long counted = with(repository -> repository.count(administration, GOTEBORG, hidden));

        assertThat(counted(administration, GOTEBORG)).isEqualTo(1);
        assertThat(listed).isEmpty();
        assertThat(counted).isZero();
    }

    @Test
    void when_two_persons_are_one_human_the_leases_of_the_one_are_the_other_s() {
        added(FlatId.next());
        Sublease other = added(FlatId.next());
        PersonId merged = tenantOf(other);
        PersonId kept = PersonId.next();

        entities.run(manager -> {
            PersonEvents events = new PersonEvents();
            events.subleases = in(manager);
            events.on(new PersonsMerged(kept, merged));
        });

        assertThat(to(kept)).containsExactly(other.id());
        assertThat(to(merged)).isEmpty();
    }

    private PersonId tenantOf(Sublease sublease) {
        return Stores.sql(database)
                .one(
                        "select person_id from lease.sublease where sublease_id = ?",
                        row -> new PersonId(row.getObject(1, UUID.class)),
                        sublease.id().value())
                .orElseThrow();
    }

    private List<SubleaseId> to(PersonId tenant) {
        return with(repository ->
                repository.lockAllTo(tenant).stream().map(Sublease::id).toList());
    }

    @Test
    void a_flat_is_let_to_one_at_a_time() {
        FlatId flat = FlatId.next();
        added(flat);

        assertThatThrownBy(() -> added(flat))
                .isInstanceOf(PersistenceException.class)
                .hasMessageContaining("sublease_of_flat");
    }

    @Test
    void an_unknown_one_is_refused() {
        SubleaseId id = SubleaseId.next();

        SubleaseTest.refused(() -> with(repository -> repository.get(id)), UnknownSublease.class);
        SubleaseTest.refused(() -> with(repository -> repository.lock(id)), UnknownSublease.class);
    }

    private List<SubleaseId> listed(UUID organisation, Municipality municipality) {
        return with(repository -> repository.of(organisation, municipality, Set.of(), PageRequest.first()).stream()
                .map(found -> found.file().sublease())
                .toList());
    }

    private long counted(UUID organisation, Municipality municipality) {
        return with(repository -> repository.count(organisation, municipality, Set.of()));
    }

    private Sublease added(FlatId flat) {
        return added(flat, signing());
    }

    private Sublease added(FlatId flat, SigningRecord signing) {
        Sublease sublease = Sublease.prepared(
                ASublease.aCase(123),
                parties,
                new Letting(Programme.HOUSING_FIRST, OfferId.next(), flat, PersonId.next()));
        sublease.sign(signing, POLICY, SIGNED_ON);
        entities.run(manager -> {
            HeadLeaseId head = headLease(manager);
            sublease.standsOn(head);
            in(manager).add(sublease);
        });
        return sublease;
    }

    static HeadLeaseId headLease(EntityManager manager) {
        HeadLeaseId id = HeadLeaseId.next();
        manager.createNativeQuery(
                        """
                        insert into lease.head_lease values (?, 0, 'SIGNED', 'HOUSING_FIRST', '1480',
                            gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), '2027-01-11', '2027-02-01', true, 3)
                        """)
                .setParameter(1, id.value())
                .executeUpdate();
        return id;
    }

    private HeadLeaseView head(Sublease sublease) {
        HiredFlat hired = new HiredFlat(
                Programme.HOUSING_FIRST, GOTEBORG, FlatId.next(), parties.landlord(), parties.headTenant());
        return new HeadLeaseView(sublease.headLease(), HeadLeaseState.SIGNED, hired, ASublease.HEAD_LEASE);
    }

    private static Actor of(UUID organisation) {
        return new Actor("x", Optional.of(organisation), Optional.of(GOTEBORG), Set.of());
    }

    private <T> T with(Function<PreparedSubleases, T> work) {
        return entities.inTransaction(manager -> work.apply(in(manager)));
    }

    private static PreparedSubleases in(EntityManager manager) {
        PreparedSubleases repository = new PreparedSubleases();
        repository.entities = manager;
        return repository;
    }
}
