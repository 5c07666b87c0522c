package se.hemvist.intake.paperway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;

/** What all work on a task begins with: whether the caller is named in its organisation. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class TaskDesk {

    @Inject
    KeptTasks tasks;

    @Inject
    KnownNamedPersons named;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /** @throws PaperWayRefusal.UnknownTask if there is none by that id */
    PaperTask look(PaperTaskId id) {
        PaperTask task = tasks.get(id);
        access.permit(new NamedTask(task, isNamed(task)));
        return task;
    }

    /** Whether the caller may know which number was given: is named in the task's organisation, or of the broker who sent it. */
    boolean mayKnow(PaperTask task) {
        return isNamed(task) || task.wasSentBy(access.actor());
    }

    private boolean isNamed(PaperTask task) {
        return named.isNamed(task.organisation(), access.actor().user(), clock.today());
    }

    /**
     * The same for a caller who knows its version.
     *
     * @throws PaperWayRefusal.UnknownTask if there is none by that id
     */
    PaperTask take(PaperTaskId id, Expected expected) {
        PaperTask task = look(id);
        expected.check();
        return task;
    }
}
