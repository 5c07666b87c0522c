package se.hemvist.followup.assignment;

import jakarta.persistence.PersistenceException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import se.hemvist.followup.assignment.AssignmentRefusal.UnknownAssignment;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.actor.Relation;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.proof.Database;
import se.hemvist.kernel.proof.EntityManagers;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.followup.assignment.AnAssignment.MOVE_IN;
import static se.hemvist.followup.assignment.AnAssignment.PHASE_1_ON;

class OrderedAssignmentsTest {

    private static final Municipality GOTEBORG = new Municipality("1480");

    private final Database database = Database.migrated("followup");
    private final EntityManagers entities = EntityManagers.of("followup", database);

    @Test
    void the_entities_fit_the_migrated_schema() {
        entities.run(manager -> manager.getEntityManagerFactory()
                .unwrap(SessionFactory.class)
                .getSchemaManager()
                .validateMappedObjects());
    }

    @Test
    @Shows({"G-64", "G-65", "G-68", "G-69"})
    void what_was_ordered_and_the_phases_are_kept() {
        Assignment assignment = kept(AnAssignment.inPhase1());
        TiedLease lease = AnAssignment.lease();
        with(repository -> {
            Assignment found =
                    repository.lockRunning(assignment.row().about().caseId()).orElseThrow();
            found.goesWith(lease);
            return found.moveIn(MOVE_IN);
        });

        AssignmentView view = with(repository -> repository.get(assignment.id()).view());

        assertThat(view.content().items()).containsExactlyInAnyOrder(AssignmentItem.values());
        assertThat(view.content().goals()).containsExactlyInAnyOrder(Goal.values());
        assertThat(view.row().state()).isEqualTo(AssignmentState.PHASE_2);
        assertThat(view.support().sublease()).contains(lease.sublease());
        assertThat(view.support().phases())
                .containsExactly(
                        new PhasePeriod(AssignmentState.PHASE_1, PHASE_1_ON, MOVE_IN),
                        new PhasePeriod(AssignmentState.PHASE_2, MOVE_IN, null));
    }

    @Test
    void a_list_holds_what_the_organisation_gives_or_has() {
        Assignment assignment = kept(AnAssignment.ordered());
        AssignedCase about = assignment.row().about();

        for (UUID own : List.of(about.administration().value(), about.provider().value())) {
            List<AssignmentId> listed =
                    with(repository -> repository.of(own, GOTEBORG, Set.of(), PageRequest.first()).stream()
                            .map(Assignment::id)
                            .toList());
            long counted = with(repository -> repository.count(own, GOTEBORG, Set.of()));
            assertThat(listed).containsExactly(assignment.id());
            assertThat(counted).isOne();
        }
        long elsewhere =
                with(repository -> repository.count(about.provider().value(), new Municipality("0180"), Set.of()));
        assertThat(elsewhere).isZero();
    }

    @Test
    void deadlines_find_what_is_sent_and_what_is_in_a_phase() {
        Assignment sent = kept(AnAssignment.ordered());
        Assignment planning = kept(AnAssignment.inPhase1());
        Assignment livedIn = kept(AnAssignment.inPhase2(MOVE_IN));

        assertThat(ids(repository -> repository.ordered().map(Assignment::id).toList()))
                .contains(sent.id())
                .doesNotContain(planning.id(), livedIn.id());
        assertThat(ids(repository -> repository
                        .everIn(EnumSet.of(AssignmentState.PHASE_2))
                        .map(Assignment::id)
                        .toList()))
                .contains(livedIn.id())
                .doesNotContain(sent.id(), planning.id());
        assertThat(ids(repository -> repository
                        .everIn(EnumSet.of(AssignmentState.PHASE_1))
                        .map(Assignment::id)
                        .toList()))
                .contains(planning.id(), livedIn.id())
                .doesNotContain(sent.id());
    }

    @Test
    void a_case_has_one_assignment_at_a_time() {
        AssignedCase about = AnAssignment.about();
        kept(Assignment.ordered(AnAssignment.order(about), about));

        assertThatThrownBy(() -> kept(Assignment.ordered(AnAssignment.order(about), about)))
                .isInstanceOf(PersistenceException.class)
                .hasMessageContaining("assignment_running");
    }

    @Test
    void an_assignment_is_in_one_phase_at_a_time() {
        Assignment assignment = kept(AnAssignment.inPhase1());

        assertThatThrownBy(() -> database.execute("insert into followup.phase_period values ('%s', 'PHASE_2', '%s')"
                        .formatted(assignment.id().value(), MOVE_IN)))
                .hasMessageContaining("phase_period");
    }

    @Test
    void relations_come_from_case_and_lease() {
        Assignment assignment = AnAssignment.inPhase1();
        TiedLease lease = AnAssignment.lease();
        AssignedCase about = assignment.row().about();

        assertThat(assignment.file().relationsOf(of(lease.lettingOffice().value())))
                .isEmpty();
        assignment.goesWith(lease);

        AssignmentFile file = assignment.file();
        assertThat(file.relationsOf(of(lease.lettingOffice().value()))).containsExactly(new Relation("head-tenant"));
        assertThat(file.relationsOf(of(about.provider().value()))).containsExactly(new Relation("provider"));
        assertThat(file.relationsOf(of(about.administration().value())))
                .containsExactly(new Relation("administration"));
        assertThat(file.relationsOf(of(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void an_unknown_one_is_refused() {
        AssignmentId id = AssignmentId.next();

        AssignmentTest.refused(() -> with(repository -> repository.get(id)), UnknownAssignment.class);
        AssignmentTest.refused(() -> with(repository -> repository.lock(id)), UnknownAssignment.class);
    }

    private Assignment kept(Assignment assignment) {
        with(repository -> {
            repository.add(assignment);
            return assignment;
        });
        return assignment;
    }

    private List<AssignmentId> ids(Function<OrderedAssignments, List<AssignmentId>> query) {
        return with(query);
    }

    private static Actor of(UUID organisation) {
        return new Actor("x", Optional.of(organisation), Optional.of(GOTEBORG), Set.of());
    }

    private <T> T with(Function<OrderedAssignments, T> work) {
        return entities.inTransaction(manager -> work.apply(AnAssignment.repository(manager)));
    }
}
